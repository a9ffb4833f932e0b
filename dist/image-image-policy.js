export const id = 5430;

export const ids = [ 5430 ];

export const modules = {
 68011: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782);
  const satisfies = (version, range, options) => {
   try {
    range = new Range(range, options);
   } catch (er) {
    return false;
   }
   return range.test(version);
  };
  module.exports = satisfies;
 }),
 15430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   chooseTags: () => chooseTags
  });
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16353);
  var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68011);
  var _version_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4179);
  function chooseTags({filter, by, order}, tags) {
   const pattern = new RegExp(filter, "u");
   const candidates = tags.flatMap(tag => {
    const found = pattern.exec(tag);
    if (found === null) return [];
    const [named] = Object.values(found.groups ?? {});
    return [ {
     tag,
     key: named ?? tag
    } ];
   });
   const sorted = by === "semver" ? sortVersions(candidates, order) : by === "numerical" ? candidates.filter(({key}) => /^\d+(\.\d+)?$/.test(key)).sort((a, b) => compareNumbers(a.key, b.key)) : [ ...candidates ].sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
   const rising = sorted.map(({tag}) => tag);
   return order === "desc" ? rising : rising.toReversed();
  }
  function sortVersions(candidates, range) {
   const includePrerelease = /\d-[0-9A-Za-z]/.test(range);
   return candidates.flatMap(candidate => {
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(candidate.key.replace(/^v/, ""));
    return version !== null && semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__(version, range, {
     includePrerelease
    }) ? [ {
     candidate,
     version
    } ] : [];
   }).sort((a, b) => (0, _version_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(a.version, b.version)).map(({candidate}) => candidate);
  }
  function compareNumbers(one, other) {
   const [[a = "0", x = ""], [b = "0", y = ""]] = [ one.split("."), other.split(".") ];
   const whole = BigInt(a) - BigInt(b);
   if (whole !== 0n) return whole < 0n ? -1 : 1;
   const length = Math.max(x.length, y.length);
   const [fraction, another] = [ x.padEnd(length, "0"), y.padEnd(length, "0") ];
   return fraction < another ? -1 : fraction > another ? 1 : 0;
  }
 })
};
