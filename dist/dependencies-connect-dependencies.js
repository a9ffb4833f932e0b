export const id = 82;

export const ids = [ 82 ];

export const modules = {
 80082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   connect: () => connect,
   membersUnder: () => membersUnder,
   workspaceOf: () => workspaceOf
  });
  var _path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);
  function connect(catalogue, found) {
   const all = [ ...catalogue.services.values(), ...catalogue.libraries.values() ];
   const byName = new Map(all.map(owner => [ owner.name, owner ]));
   const ownerAt = nearestOwner(all);
   const added = new Map;
   const edges = new Map;
   const ownerFor = path => {
    const name = ownerAt(path) ?? path;
    if (!byName.has(name) && !added.has(name)) added.set(name, {
     name,
     inputs: [ path, `${path}/**` ],
     dependsOn: []
    });
    return name;
   };
   const providers = new Map;
   for (const {manifest, folder} of found) {
    if (manifest === "unreadable") continue;
    for (const name of manifest.provides) if (folder !== "." || ownerAt(folder) !== undefined) providers.set(name, folder);
   }
   for (const {manifest} of found) for (const [name, folder] of manifest === "unreadable" ? [] : manifest.aliases ?? []) if (!providers.has(name)) providers.set(name, folder);
   const manifests = found.map(one => ({
    ...one,
    owner: ownerAt(one.folder) ?? one.folder
   }));
   for (const {manifest, owner} of manifests) {
    if (manifest === "unreadable" || owner === ".") continue;
    const folders = manifest.needs.flatMap(name => providers.get(name) ?? []);
    const targets = [ ...folders, ...manifest.reaches.filter(path => path !== ".") ].map(ownerFor);
    const mine = edges.get(owner) ?? new Set;
    for (const target of targets) if (target !== owner) mine.add(target);
    edges.set(owner, mine);
   }
   const grown = owner => ({
    ...owner,
    dependsOn: [ ...new Set([ ...owner.dependsOn, ...edges.get(owner.name) ?? [] ]) ]
   });
   return {
    owners: {
     services: new Map([ ...catalogue.services ].map(([name, owner]) => [ name, grown(owner) ])),
     libraries: new Map([ ...catalogue.libraries, ...added ].map(([name, owner]) => [ name, grown(owner) ])),
     global: catalogue.global
    },
    manifests
   };
  }
  function membersUnder({manifests}, ecosystem, folder) {
   return manifests.flatMap(({ecosystem: other, manifest, owner, folder: at}) => {
    if (other !== ecosystem || manifest === "unreadable" || owner === ".") return [];
    if (folder === ".") return {
     folder: at,
     manifest,
     owner
    };
    if (at === folder) return {
     folder: ".",
     manifest,
     owner
    };
    return at.startsWith(`${folder}/`) ? {
     folder: at.slice(folder.length + 1),
     manifest,
     owner
    } : [];
   });
  }
  function workspaceOf({manifests}, path) {
   return manifests.find(({file, manifest}) => file === path && manifest !== "unreadable" && manifest.members.length > 0)?.ecosystem;
  }
  function nearestOwner(catalogue) {
   const byPath = new Map(catalogue.map(({path, name}) => [ path, name ]));
   return path => {
    for (let at = path; at !== ""; at = (0, _path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(at)) {
     const name = byPath.get(at);
     if (name !== undefined) return name;
    }
    return undefined;
   };
  }
 })
};
