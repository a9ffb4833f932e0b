export const id = 2620;

export const ids = [ 2620 ];

export const modules = {
 37648: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 }),
 16353: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) {
    return version;
   }
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) {
     return null;
    }
    throw er;
   }
  };
  module.exports = parse;
 }),
 4179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BR: () => highest,
   I8: () => core,
   MQ: () => isStable,
   Zy: () => compareVersions,
   mz: () => stable,
   ot: () => parseVersion,
   p: () => isSameVersion,
   qh: () => formatVersion
  });
  var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37648);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
  function parseVersion(text) {
   if (!/^\d\S*$/.test(text)) return undefined;
   const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
   if (found === null || found.raw !== text) return undefined;
   const {major, minor, patch, prerelease, build} = found;
   return {
    major,
    minor,
    patch,
    prerelease,
    build
   };
  }
  function stable(major, minor, patch) {
   return {
    major,
    minor,
    patch,
    prerelease: [],
    build: []
   };
  }
  function isStable(version) {
   return version.prerelease.length === 0;
  }
  function core(version) {
   return stable(version.major, version.minor, version.patch);
  }
  function formatVersion({major, minor, patch, prerelease, build}) {
   const pre = prerelease.length === 0 ? "" : `-${prerelease.join(".")}`;
   const plus = build.length === 0 ? "" : `+${build.join(".")}`;
   return `${major}.${minor}.${patch}${pre}${plus}`;
  }
  function compareVersions(one, other) {
   return one.major - other.major || one.minor - other.minor || one.patch - other.patch || (isStable(one) && isStable(other) && one.build.length + other.build.length === 0 ? 0 : semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__(formatVersion(one), formatVersion(other)));
  }
  function isSameVersion(one, other) {
   return formatVersion({
    ...one,
    build: []
   }) === formatVersion({
    ...other,
    build: []
   });
  }
  function highest(versions) {
   return [ ...versions ].sort(compareVersions).at(-1);
  }
 }),
 52620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   belongsTo: () => belongsTo,
   tagFamilyOf: () => tagFamilyOf
  });
  var _core_version_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4179);
  function tagFamilyOf(tag) {
   const found = split(tag);
   return found && {
    prefix: found.prefix,
    stableOnly: isStableNumber(found.number)
   };
  }
  function belongsTo(family, tag) {
   const found = split(tag);
   return found?.prefix === family.prefix && (!family.stableOnly || isStableNumber(found.number));
  }
  function split(tag) {
   const slash = tag.lastIndexOf("/") + 1;
   const found = /^(.*?)(\d+(?:\.\d+)*(?:[-+][\w.+-]*)?)$/.exec(tag.slice(slash));
   return found === null ? undefined : {
    prefix: tag.slice(0, slash) + (found[1] ?? ""),
    number: found[2] ?? ""
   };
  }
  function isStableNumber(number) {
   const version = (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(number);
   return version === undefined ? !/^\d+(\.\d+)*-[a-z]/i.test(number) : (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version);
  }
 })
};
