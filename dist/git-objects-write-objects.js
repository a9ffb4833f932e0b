export const id = 2181;

export const ids = [ 2181 ];

export const modules = {
 72181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openObjectWriter: () => openObjectWriter
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
  var _core_git_compute_object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37808);
  var _protocol_commit_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57438);
  var _protocol_tree_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54001);
  function openObjectWriter(place, written = () => undefined) {
   const write = async (kind, content) => {
    const oid = (0, _core_git_compute_object_id_js__WEBPACK_IMPORTED_MODULE_3__.YF)(kind, content, place.objectFormat);
    written({
     oid,
     kind,
     content: Buffer.from(content)
    });
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.directory, "objects", oid.slice(0, 2));
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, oid.slice(2));
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return oid;
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
     recursive: true
    });
    const unfinished = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `tmp_obj_${process.hrtime.bigint()}`);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(unfinished, (0, node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateSync)(Buffer.concat([ (0, 
    _core_git_compute_object_id_js__WEBPACK_IMPORTED_MODULE_3__.MP)(kind, content.length), content ])), {
     mode: 292
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, path);
    return oid;
   };
   return {
    blob: content => write("blob", content),
    tree: entries => write("tree", (0, _protocol_tree_object_js__WEBPACK_IMPORTED_MODULE_4__.qV)(entries)),
    commit: commit => write("commit", (0, _protocol_commit_object_js__WEBPACK_IMPORTED_MODULE_5__.Hs)(commit)),
    async tag({sign, ...tag}) {
     const content = (0, _protocol_commit_object_js__WEBPACK_IMPORTED_MODULE_5__._3)(tag);
     return write("tag", Buffer.concat([ content, Buffer.from(await (sign?.(content)) ?? "") ]));
    }
   };
  }
 })
};
