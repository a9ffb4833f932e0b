export const id = 924;

export const ids = [ 924 ];

export const modules = {
 1924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openSigner: () => openSigner
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1384);
  var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5394);
  var _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7875);
  const longestHome = 80;
  async function openSigner(key, passphrase, {environment, temporary}) {
   const folder = temporary.length > longestHome ? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() : temporary;
   const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "gnupg-"));
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(home, 448);
   const child = {
    PATH: environment.PATH ?? "",
    HOME: home,
    GNUPGHOME: home,
    LC_ALL: "C"
   };
   const close = async () => {
    const args = [ "--homedir", home, "--kill", "all" ];
    await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.eF)({
     file: "gpgconf",
     args,
     environment: child,
     input: ""
    }).catch(() => {});
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(home, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   };
   const gpg = async (args, input) => {
    const common = [ "--batch", "--no-tty", "--pinentry-mode", "loopback" ];
    const ended = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.eF)({
     file: "gpg",
     args: [ ...common, ...args ],
     environment: child,
     input
    }).catch(cause => {
     throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("RELEASE_SIGNING_FAILED", {
      answer: "there is no gpg to run"
     }, {
      cause
     });
    });
    if (ended.code === 0) return ended;
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("RELEASE_SIGNING_FAILED", {
     answer: (0, _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_5__.$h)(ended.stderr.toString())
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
     const how = [ "--armor", "--detach-sign", "--output", "-", file ];
     const {stdout} = await gpg([ "--passphrase-fd", "0", ...how ], `${passphrase}\n`);
     return stdout.toString();
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
 })
};
