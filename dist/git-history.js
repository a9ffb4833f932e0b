export const id = 4391;

export const ids = [ 4391 ];

export const modules = {
 94391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findAncestors: () => findAncestors,
   findMergeBase: () => findMergeBase,
   readParents: () => readParents,
   seesAncestor: () => seesAncestor,
   showUnits: () => showUnits,
   walkContents: () => walkContents,
   walkUnits: () => walkUnits
  });
  var oid = __webpack_require__(85099);
  var shallow_boundary = __webpack_require__(71541);
  var path_bytes = __webpack_require__(209);
  const logFormat = "%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B";
  async function* parseLog(chunks, withContent = false) {
   let rest = Buffer.alloc(0);
   let fields = [];
   let files = [];
   let contents = [];
   let inFile = false;
   for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([ rest, chunk ]);
    const end = bytes.lastIndexOf(0);
    rest = bytes.subarray(end + 1);
    if (end < 0) continue;
    for (const part of bytes.toString("latin1", 0, end).split("\0")) {
     if (inFile) {
      files.push(isAscii(part) ? part : (0, path_bytes.q0)(Buffer.from(part, "latin1")));
      inFile = false;
     } else if (fields.length < 10) {
      fields.push(textOf(part));
     } else if (part.startsWith(":") || part.startsWith("\n:")) {
      inFile = true;
      if (withContent) contents.push(contentIn(part));
     } else {
      yield entry(fields, files, contents);
      fields = [ textOf(part) ];
      files = [];
      contents = [];
     }
    }
   }
   if (fields.length === 10) yield entry(fields, files, contents);
  }
  function isAscii(part) {
   return !/[\u0080-\u00ff]/.test(part);
  }
  function textOf(part) {
   return isAscii(part) ? part : Buffer.from(part, "latin1").toString("utf8");
  }
  function contentIn(status) {
   const after = status.split(" ", 4)[3] ?? "";
   return (0, oid.be)(after) ? undefined : (0, oid.Se)(after);
  }
  function entry(fields, files, contents) {
   const [oid, tree, parents, author, authorMail, authored, committer, committerMail, committed, message] = fields;
   return {
    commit: {
     oid,
     tree,
     parents: (parents ?? "").split(" ").filter(one => one !== ""),
     author: {
      name: author ?? "",
      email: authorMail ?? "",
      time: Number(authored)
     },
     committer: {
      name: committer ?? "",
      email: committerMail ?? "",
      time: Number(committed)
     },
     message: message ?? ""
    },
    files,
    contents
   };
  }
  async function findMergeBase(git, one, other) {
   const {code, stdout} = await git.run([ "merge-base", "--all", "--end-of-options", one, other ]);
   const bases = oidsIn(stdout);
   const best = bases[0];
   if (code !== 0 || best === undefined) return undefined;
   if (best === one || best === other) return best;
   const cuts = (0, shallow_boundary.s)(git.place.directory);
   if (cuts.size === 0) return best;
   const input = [ one, other, ...bases.map(base => `^${base}`), "" ].join("\n");
   const beside = await git.run([ "rev-list", "--stdin" ], input);
   return beside.code === 0 && !oidsIn(beside.stdout).some(oid => cuts.has(oid)) ? best : undefined;
  }
  async function seesAncestor(git, ancestor, descendant) {
   const args = [ "merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant ];
   return (await git.run(args)).code === 0;
  }
  async function findAncestors(git, commits, head) {
   if (commits.length === 0) return new Set;
   const args = [ "rev-list", "--stdin" ];
   const ended = await git.run(args, [ ...commits, `^${head}`, "" ].join("\n"));
   if (ended.code !== 0) throw await git.failure(args, ended);
   const beside = new Set(oidsIn(ended.stdout));
   return new Set(commits.filter(oid => !beside.has(oid)));
  }
  function walkUnits(git, head, until, only = []) {
   const args = [ "--literal-pathspecs", "log", ...asUnits, "--stdin", "--", ...only ];
   return parseLog(git.stream(args, between(head, until)));
  }
  function walkContents(git, head, until, only = []) {
   const args = [ "--literal-pathspecs", "log", ...asUnits, "--no-abbrev", "--stdin", "--", ...only ];
   return parseLog(git.stream(args, between(head, until)), true);
  }
  async function* showUnits(git, commits) {
   if (commits.length === 0) return;
   const args = [ "log", ...asUnits, "--no-walk=unsorted", "--stdin" ];
   yield* parseLog(git.stream(args, [ ...commits, "" ].join("\n")));
  }
  async function readParents(git, head, until) {
   const args = [ "rev-list", "--parents", "--stdin" ];
   const ended = await git.run(args, between(head, until));
   if (ended.code !== 0) throw await git.failure(args, ended);
   const found = new Map;
   for (const line of ended.stdout.toString("latin1").split("\n")) {
    const [oid, ...parents] = line.split(" ");
    if (oid !== undefined && oid !== "") found.set(oid, parents);
   }
   return found;
  }
  const asUnits = [ "-z", "--first-parent", "-m", "--no-renames", "--raw", `--format=${logFormat}` ];
  function between(head, until) {
   return [ head, ...until.map(oid => `^${oid}`), "" ].join("\n");
  }
  function oidsIn(output) {
   return output.toString("latin1").split("\n").flatMap(line => (0, oid.Se)(line) ?? []);
  }
 })
};
