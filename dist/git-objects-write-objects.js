export const id = 2181;

export const ids = [ 2181 ];

export const modules = {
 72181: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openObjectWriter: () => openObjectWriter
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _protocol_commit_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57438);
  var _protocol_tree_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54001);
  function openObjectWriter(place, written = new Set) {
   const write = async (kind, content) => {
    const bytes = Buffer.concat([ Buffer.from(`${kind} ${content.length}\0`), content ]);
    const oid = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(place.objectFormat).update(bytes).digest("hex");
    written.add(oid);
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.directory, "objects", oid.slice(0, 2));
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, oid.slice(2));
    if (await exists(path)) return oid;
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, {
     recursive: true
    });
    const {deflateSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const unfinished = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `tmp_obj_${process.hrtime.bigint()}`);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, deflateSync(bytes), {
     mode: 292
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
    return oid;
   };
   return {
    blob: content => write("blob", content),
    tree: entries => write("tree", (0, _protocol_tree_object_js__WEBPACK_IMPORTED_MODULE_3__.qV)(entries)),
    commit: commit => write("commit", (0, _protocol_commit_object_js__WEBPACK_IMPORTED_MODULE_4__.Hs)(commit)),
    async tag({sign, ...tag}) {
     const content = (0, _protocol_commit_object_js__WEBPACK_IMPORTED_MODULE_4__._3)(tag);
     return write("tag", Buffer.concat([ content, Buffer.from(await (sign?.(content)) ?? "") ]));
    }
   };
  }
  function exists(path) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(() => true, () => false);
  }
 }
};
