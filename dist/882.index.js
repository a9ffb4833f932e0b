export const id = 882;

export const ids = [ 882 ];

export const modules = {
 4737: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(6782);
  const validRange = (range, options) => {
   try {
    return new Range(range, options).range || "*";
   } catch (er) {
    return null;
   }
  };
  module.exports = validRange;
 }),
 1501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   rangeFaults: () => rangeFaults
  });
  var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4737);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
  function rangeFaults({environments}) {
   return [ ...environments ].flatMap(([name, {range}]) => {
    if (range === void 0 || range.trim() !== "" && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_0__(range) !== null) return [];
    const slots = {
     key: `environments.${name}.policy.semver`,
     given: range
    };
    const path = [ "environments", name, "policy", "semver" ];
    return [ {
     path,
     on: "value",
     problem: at => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_RANGE", slots, {
      at
     })
    } ];
   });
  }
 })
};
