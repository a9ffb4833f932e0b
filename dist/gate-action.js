export const id = 6013;

export const ids = [ 6013 ];

export const modules = {
 56013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gate: () => gate
  });
  var define_action = __webpack_require__(34045);
  var dist = __webpack_require__(77934);
  var action_input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var problem = __webpack_require__(5763);
  const gateInputs = {
   ...result.j,
   needs: needs(),
   expected: (0, action_input.Qq)(),
   jobs: jobs(),
   "allowed-failures": (0, action_input.Mn)(),
   lint: (0, action_input.Jt)(false)
  };
  const needsSchema = dist.g1P(dist.YjP(), dist._H3({
   result: dist.YjP()
  }));
  function needs() {
   return {
    default: "",
    parse(given, input) {
     if (given === "") return new Map;
     const invalid = fault => (0, problem.CC)("INPUT_INVALID", {
      input,
      given: given.slice(0, 200),
      fault,
      expected: "Give it `toJSON(needs)`."
     });
     let value;
     try {
      value = JSON.parse(given);
     } catch {
      throw invalid("it is not JSON");
     }
     const read = dist.xLC(needsSchema, value);
     if (!read.success) throw invalid("it is not a mapping of jobs to `{result}`");
     return new Map(Object.entries(read.output).map(([job, {result}]) => [ job, result ]));
    }
   };
  }
  function jobs() {
   return {
    default: "",
    parse(given, input) {
     const found = new Map;
     for (const line of (0, action_input.b9)(given)) {
      const [, job = "", list = ""] = /^([A-Za-z_][\w-]*)\s*:\s*(.+)$/.exec(line) ?? [];
      const names = list.split(",").map(name => name.trim()).filter(name => name !== "");
      if (names.length === 0) {
       throw (0, problem.CC)("INPUT_INVALID", {
        input,
        given: line,
        fault: "it names no job with its services",
        expected: "Write `job: service, service`, or `job: any`, one job a line."
       });
      }
      const before = found.get(job) ?? [];
      found.set(job, before === "any" || names.includes("any") ? "any" : [ ...before, ...names ]);
     }
     return found;
    }
   };
  }
  var report = __webpack_require__(89548);
  const gate = (0, define_action.Q)({
   name: "gate",
   inputs: gateInputs,
   outputs: report.QP,
   outcomes: report.fC,
   async run(inputs, world) {
    const {runGate} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9718) ]).then(__webpack_require__.bind(__webpack_require__, 49718));
    return runGate(inputs, world);
   }
  });
 }),
 89548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ok: () => reportGate,
   QP: () => gateOutputs,
   fC: () => gateOutcomes
  });
  var _core_text_list_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55177);
  var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60577);
  const gateOutputs = [ "verdicts" ];
  const gateOutcomes = [ "green", "red" ];
  function reportGate({verdicts, faults}) {
   const outcome = faults.length === 0 ? "green" : "red";
   const reason = reasonOf({
    verdicts,
    faults
   });
   const rows = verdicts.map(({job, result, green, because}) => [ `${green ? "✅" : "❌"} ${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(job)}`, (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(result), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.X1)(because) ]);
   const list = verdicts.map(({job, result, green, because}) => ({
    job,
    result,
    green,
    because
   }));
   return {
    outcome,
    reason,
    outputs: {
     verdicts: list
    },
    summary: `### ${outcome === "green" ? "✅" : "❌"} gate: ${outcome}\n\n${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV)(reason)}\n\n${rows.length === 0 ? "" : (0, 
    _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ "Job", "Result", "Why" ], rows)}`,
    report: {
     verdicts: list
    },
    notices: [],
    failures: faults
   };
  }
  function reasonOf({verdicts, faults}) {
   const [first] = faults;
   if (first !== undefined) {
    const more = faults.length === 1 ? "" : ` ${faults.length - 1} more fault${faults.length === 2 ? "" : "s"}.`;
    return `${first.message}${more}`;
   }
   const skipped = verdicts.filter(({result}) => result === "skipped").map(({job}) => job);
   const allowed = verdicts.filter(({result}) => result === "failure" || result === "cancelled").map(({job}) => job);
   const count = verdicts.length === 1 ? "The only job is green" : `All ${verdicts.length} jobs are green`;
   const notes = [ ...skipped.length === 0 ? [] : [ `${(0, _core_text_list_names_js__WEBPACK_IMPORTED_MODULE_1__.Z)(skipped)} had nothing to do` ], ...allowed.length === 0 ? [] : [ `${(0, 
   _core_text_list_names_js__WEBPACK_IMPORTED_MODULE_1__.Z)(allowed)} may fail` ] ];
   return `${[ count, ...notes ].join("; ")}.`;
  }
 }),
 55177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
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
