export const id = 1924;

export const ids = [ 1924 ];

export const modules = {
 11924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openSigner: () => openSigner
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39835);
  var _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57875);
  const longestHome = 80;
  const answerWithin = 6e4;
  async function openSigner(key, passphrase, {environment, temporary, programs}) {
   const folder = temporary.length > longestHome ? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() : temporary;
   const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "gnupg-"));
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(home, 448);
   const env = {
    PATH: environment.PATH ?? "",
    HOME: home,
    GNUPGHOME: home,
    LC_ALL: "C"
   };
   const how = {
    env,
    directory: home,
    quiet: true,
    timeoutMs: answerWithin
   };
   const close = async () => {
    const args = [ "--homedir", home, "--kill", "all" ];
    await programs.run("gpgconf", args, how).catch(() => undefined);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(home, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   };
   const gpg = async (args, input) => {
    const common = [ "--batch", "--no-tty", "--pinentry-mode", "loopback" ];
    const ended = await (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_3__.lj)(() => programs.run("gpg", [ ...common, ...args ], {
     ...how,
     input
    }), ([fault]) => {
     throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("RELEASE_SIGNING_FAILED", {
      answer: fault?.message ?? ""
     }, {
      cause: fault
     });
    });
    if (ended.code === 0) return ended;
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("RELEASE_SIGNING_FAILED", {
     answer: (0, _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_5__.$h)(ended.stderr)
    });
   };
   try {
    await put(home, "gpg-agent.conf", "s2k-count 65536\n");
    await gpg([ "--passphrase-fd", "0", "--import", await put(home, "key", key) ], `${passphrase}\n`);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "key"));
   } catch (thrown) {
    await close();
    throw thrown;
   }
   return {
    close,
    async sign(content) {
     const file = await put(home, "content", content);
     const action = [ "--armor", "--detach-sign", "--output", "-", file ];
     const {stdout} = await gpg([ "--passphrase-fd", "0", ...action ], `${passphrase}\n`);
     return Buffer.from(stdout).toString();
    }
   };
  }
  async function put(home, name, content) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, {
    mode: 384
   });
   return path;
  }
 }),
 39835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => recoverSync,
   lj: () => recover,
   nZ: () => warningsOf,
   x1: () => recoverFrom
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  async function recover(work, onProblems) {
   try {
    return await work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  async function recoverFrom(codes, work, onProblem) {
   try {
    return await work();
   } catch (thrown) {
    if (thrown instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && codes.includes(thrown.code)) return onProblem(thrown);
    throw thrown;
   }
  }
  function recoverSync(work, onProblems) {
   try {
    return work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  function orThrow(thrown) {
   const found = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown);
   if (found === undefined) throw thrown;
   return found;
  }
  function warningsOf(problems, title) {
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 })
};
