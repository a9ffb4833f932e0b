export const id = 2193;

export const ids = [ 2193 ];

export const modules = {
 92193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   trunkHealth: () => trunkHealth
  });
  var define_action = __webpack_require__(34045);
  var action_input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var health_limits = __webpack_require__(33479);
  var nearest_word = __webpack_require__(2327);
  var problem = __webpack_require__(5763);
  const limits = {
   default: "",
   parse(given, input) {
    const faults = [];
    const found = (0, action_input.b9)(given).flatMap(line => {
     const [, name = line, value = ""] = /^([^:]*?)\s*:\s*(.*)$/.exec(line) ?? [];
     const limit = health_limits.$I.find(one => one === name);
     if (limit === undefined) {
      faults.push((0, problem.CC)("INPUT_UNKNOWN_VALUE", {
       input,
       given: name,
       nearest: (0, nearest_word.p)(name, health_limits.$I) ?? "",
       words: health_limits.$I.join(", ")
      }));
      return [];
     }
     const parsed = (0, health_limits.Xh)(limit, value);
     if (parsed !== undefined) return [ [ limit, parsed ] ];
     const expected = "Write one limit a line, such as `ci: 10m`, `pull-request: 400 lines` or `red: off`.";
     faults.push((0, problem.CC)("INPUT_INVALID", {
      input,
      given: line,
      fault: `${limit} has no such limit`,
      expected
     }));
     return [];
    });
    if (faults.length > 0) throw new problem.Zw(faults);
    return Object.fromEntries(found);
   }
  };
  const healthInputs = {
   ...result.j,
   window: (0, action_input.p0)("30d"),
   limits,
   issue: (0, action_input.Jt)(false),
   format: (0, action_input.Z9)([ "summary", "html", "json" ], "summary\nhtml\njson"),
   repository: (0, action_input.Qq)(),
   branch: (0, action_input.Qq)(),
   "gitops-token": (0, action_input.rJ)(),
   "dry-run": (0, action_input.Jt)(false)
  };
  const trunkHealth = (0, define_action.Q)({
   name: "trunk-health",
   inputs: healthInputs,
   outputs: [ "metrics", "page", "over" ],
   outcomes: [ "ok", "over" ],
   async run(inputs, world) {
    const {runHealth} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(8712), __webpack_require__.e(9649), __webpack_require__.e(7573), __webpack_require__.e(6759) ]).then(__webpack_require__.bind(__webpack_require__, 96105));
    return runHealth(inputs, world);
   }
  });
 }),
 33479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $I: () => healthLimits,
   Ns: () => withLimits,
   Xh: () => parseHealthLimit,
   tW: () => usualLimits
  });
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63602);
  const healthLimits = [ "branch-age", "pull-request", "ci", "red", "time-to-merge" ];
  const usualLimits = {
   "branch-age": 86400,
   "pull-request": 400,
   ci: 600,
   red: 3600,
   "time-to-merge": 86400
  };
  function parseHealthLimit(limit, text) {
   if (text === "off") return "off";
   if (limit === "pull-request") {
    const lines = /^(\d{1,7})(?: lines)?$/.exec(text)?.[1];
    return lines === undefined ? undefined : Number(lines);
   }
   const ms = (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
   return ms === undefined ? undefined : ms / 1e3;
  }
  function withLimits(limits, others) {
   const kept = healthLimits.map(name => {
    const other = others[name];
    return [ name, other === "off" ? undefined : other ?? limits[name] ];
   });
   return Object.fromEntries(kept);
  }
 }),
 34045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 })
};
