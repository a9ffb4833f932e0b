export const id = 2338;

export const ids = [ 2338 ];

export const modules = {
 92338: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   connect: () => connect,
   membersUnder: () => membersUnder,
   workspaceOf: () => workspaceOf
  });
  function connect(units, found) {
   const all = [ ...units.services.values(), ...units.libraries.values() ];
   const known = new Map(all.map(unit => [ unit.name, unit ]));
   const unitAt = nearestUnit(all);
   const added = new Map;
   const edges = new Map;
   const unitFor = path => {
    const name = unitAt(path) ?? path;
    if (!known.has(name) && !added.has(name)) added.set(name, {
     name,
     inputs: [ path, `${path}/**` ],
     dependsOn: []
    });
    return name;
   };
   const providers = new Map;
   for (const {manifest, folder} of found) {
    if (manifest === "unreadable") continue;
    for (const name of manifest.provides) if (folder !== "." || unitAt(folder) !== void 0) providers.set(name, folder);
   }
   for (const {manifest} of found) for (const [name, folder] of manifest === "unreadable" ? [] : manifest.aliases ?? []) if (!providers.has(name)) providers.set(name, folder);
   const manifests = found.map(one => ({
    ...one,
    unit: unitAt(one.folder) ?? one.folder
   }));
   for (const {manifest, unit} of manifests) {
    if (manifest === "unreadable" || unit === ".") continue;
    const folders = manifest.needs.flatMap(name => providers.get(name) ?? []);
    const targets = [ ...folders, ...manifest.reaches.filter(path => path !== ".") ].map(unitFor);
    const mine = edges.get(unit) ?? new Set;
    for (const target of targets) if (target !== unit) mine.add(target);
    edges.set(unit, mine);
   }
   const grown = unit => ({
    ...unit,
    dependsOn: [ ...new Set([ ...unit.dependsOn, ...edges.get(unit.name) ?? [] ]) ]
   });
   return {
    owners: {
     services: new Map([ ...units.services ].map(([name, unit]) => [ name, grown(unit) ])),
     libraries: new Map([ ...units.libraries, ...added ].map(([name, unit]) => [ name, grown(unit) ])),
     global: units.global
    },
    manifests
   };
  }
  function membersUnder({manifests}, ecosystem, folder) {
   return manifests.flatMap(({ecosystem: other, manifest, unit, folder: at}) => {
    if (other !== ecosystem || manifest === "unreadable" || unit === ".") return [];
    if (folder === ".") return {
     folder: at,
     manifest,
     unit
    };
    if (at === folder) return {
     folder: ".",
     manifest,
     unit
    };
    return at.startsWith(`${folder}/`) ? {
     folder: at.slice(folder.length + 1),
     manifest,
     unit
    } : [];
   });
  }
  function workspaceOf({manifests}, path) {
   return manifests.find(({file, manifest}) => file === path && manifest !== "unreadable" && manifest.members.length > 0)?.ecosystem;
  }
  function nearestUnit(units) {
   const byPath = new Map(units.map(({path, name}) => [ path, name ]));
   return path => {
    for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
     const name = byPath.get(at);
     if (name !== void 0) return name;
    }
    return;
   };
  }
 }
};
