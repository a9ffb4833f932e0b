export const id = 6240;

export const ids = [ 6240 ];

export const modules = {
 45492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => retryAfterInTrace
  });
  var _core_time_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33573);
  function retryAfterInTrace(trace, now) {
   const given = [ ...trace.matchAll(/Recv header: retry-after: *([^\r\n]+)/gi) ].at(-1)?.[1];
   return (0, _core_time_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.m)(given, now);
  }
 }),
 1311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IJ: () => longestWaitMs,
   Wl: () => fetchOnce,
   uo: () => askRemote
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5763);
  var _core_time_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34944);
  var _process_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10818);
  var _protocol_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32670);
  var _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57875);
  var _protocol_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45492);
  const attempts = 4;
  const longestWaitMs = 6e4;
  async function askRemote(git, clock, ask) {
   for (let attempt = 1; ;attempt++) {
    const ended = await ask();
    if (ended.code === 0) return ended;
    const stderr = ended.stderr.toString();
    const retryAfter = (0, _protocol_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.H)(ended.side.toString("latin1"), clock.now());
    const why = retryAfter === undefined ? (0, _protocol_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__.B)(stderr) : "transient";
    if (why === "refused") return undefined;
    if (why === "object-format" && attempt === 1) {
     (0, _process_private_repository_js__WEBPACK_IMPORTED_MODULE_2__.R)(git.place, "sha256");
     continue;
    }
    const wait = Math.min(retryAfter ?? (0, _core_time_backoff_js__WEBPACK_IMPORTED_MODULE_3__.U)(attempt, clock.random(), {
     firstMs: 1e3,
     mostMs: longestWaitMs
    }), longestWaitMs);
    if (why !== "transient" || attempt === attempts || clock.now() + wait > git.until()) {
     throw fault(git.remote, why, (0, _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_4__.$h)(stderr), attempt);
    }
    await clock.sleep(wait);
   }
  }
  function fault(remote, why, answer, tried) {
   const url = remote.url;
   if (why === "disk") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("DISK_UNUSABLE", {
    fault: answer
   });
   if (why === "not-found") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_REMOTE_NOT_FOUND", {
    url
   });
   if (why === "not-authorised") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_NOT_AUTHORISED", {
    url,
    answer
   });
   if (why === "transient") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_UNREACHABLE", {
    url,
    answer,
    attempts: String(tried)
   });
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_FETCH_FAILED", {
    url,
    answer
   });
  }
  const promised = [ [ "remote.origin.promisor", "true" ], [ "remote.origin.partialCloneFilter", "blob:none" ] ];
  function fetchOnce(git, {refspecs, depth, beside, filter, haves}) {
   const args = [ "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--no-show-forced-updates", "--update-shallow", `--filter=${filter}`, ...depth === undefined ? [] : [ `--depth=${depth}` ], ...beside === undefined ? [] : [ `--shallow-exclude=${beside}` ], ...haves === "all" || haves === "nothing" ? [] : [ `--negotiation-tip=${haves}` ], "--stdin", "--end-of-options", "origin" ];
   const blind = [ [ "fetch.negotiationAlgorithm", "noop" ] ];
   return git.remotely(args, `${refspecs.join("\n")}\n`, haves === "nothing" ? [ ...promised, ...blind ] : promised);
  }
 }),
 46240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createDirect: () => createDirect
  });
  var external_node_events_ = __webpack_require__(78474);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var git_oid = __webpack_require__(85099);
  var memoize = __webpack_require__(62159);
  var commands = __webpack_require__(62200);
  var shallow_boundary = __webpack_require__(71541);
  var commit_object = __webpack_require__(57438);
  var compute_object_id = __webpack_require__(37808);
  const numbers = {
   commit: 1,
   tree: 2,
   blob: 3,
   tag: 4
  };
  const kinds = new Map(Object.entries(numbers).map(([kind, number]) => [ number, kind ]));
  async function formatPack(objects, objectFormat) {
   const [{createHash}, {deflateSync}] = await Promise.all([ Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)), Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)) ]);
   const head = Buffer.alloc(12);
   head.write("PACK", "latin1");
   head.writeUInt32BE(2, 4);
   head.writeUInt32BE(objects.length, 8);
   const entries = objects.map(({kind, content}) => [ entryHead(numbers[kind], content.length), deflateSync(content) ]);
   const pack = Buffer.concat([ head, ...entries.flat() ]);
   return Buffer.concat([ pack, createHash(objectFormat).update(pack).digest() ]);
  }
  function entryHead(kind, size) {
   const bytes = [ kind << 4 | size & 15 ];
   for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
    bytes.push(rest & 127);
   }
   return Buffer.from(bytes);
  }
  const [byOffset, byName] = [ 6, 7 ];
  function readPack(pack, objectFormat, baseOf) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   const hashBytes = objectFormat === "sha256" ? 32 : 20;
   const end = pack.length - hashBytes;
   if (end < 12 || pack.toString("latin1", 0, 4) !== "PACK" || pack.readUInt32BE(4) !== 2) {
    throw new Error("these bytes are no pack");
   }
   const sum = createHash(objectFormat).update(pack.subarray(0, end)).digest();
   if (!sum.equals(pack.subarray(end))) throw new Error("the pack is not whole");
   const read = new Map;
   const starts = new Map;
   let at = 12;
   for (let left = pack.readUInt32BE(8); left > 0; left--) {
    const start = at;
    const head = pack.readUInt8(at++);
    const kind = head >> 4 & 7;
    let size = head & 15;
    for (let more = head, unit = 16; more & 128; unit *= 128) {
     more = pack.readUInt8(at++);
     size += (more & 127) * unit;
    }
    let base;
    if (kind === byOffset) {
     let more = pack.readUInt8(at++);
     let back = more & 127;
     while (more & 128) {
      more = pack.readUInt8(at++);
      back = (back + 1) * 128 + (more & 127);
     }
     base = starts.get(start - back);
    } else if (kind === byName) {
     const oid = pack.toString("hex", at, at + hashBytes);
     at += hashBytes;
     base = read.get(oid) ?? baseOf(oid);
    }
    const {content: stored, length} = inflate(pack.subarray(at, end), size);
    at += length;
    const whole = kinds.get(kind);
    const object = whole === undefined ? applyDelta(base, stored) : {
     kind: whole,
     content: stored
    };
    starts.set(start, object);
    const oid = (0, compute_object_id.YF)(object.kind, object.content, objectFormat);
    read.set(oid, {
     oid,
     ...object
    });
   }
   if (at !== end) throw new Error("the pack is longer than its objects");
   return [ ...read.values() ];
  }
  const largest = 16 * 1024 * 1024;
  function inflate(bytes, size) {
   if (size > largest) throw new Error("an object is too large");
   const {inflateSync} = process.getBuiltinModule("node:zlib");
   const options = {
    info: true,
    maxOutputLength: Math.max(size, 1),
    chunkSize: Math.max(size, 64)
   };
   const inflated = inflateSync(bytes, options);
   if (inflated.buffer.length !== size) throw new Error("an object has another size than the pack says");
   return {
    content: inflated.buffer,
    length: inflated.engine.bytesWritten
   };
  }
  function applyDelta(base, delta) {
   if (base === undefined) throw new Error("what an object builds on is not here");
   let at = 0;
   const readSize = () => {
    let size = 0;
    for (let more = 128, unit = 1; more & 128; unit *= 128) {
     more = delta.readUInt8(at++);
     size += (more & 127) * unit;
    }
    return size;
   };
   const [from, to] = [ readSize(), readSize() ];
   const parts = [];
   const readSparse = (bits, most) => {
    let value = 0;
    for (let index = 0; index < most; index++) {
     if (bits & 1 << index) value += delta.readUInt8(at++) * 256 ** index;
    }
    return value;
   };
   while (at < delta.length) {
    const order = delta.readUInt8(at++);
    if (order & 128) {
     const offset = readSparse(order, 4);
     const size = readSparse(order >> 4, 3) || 65536;
     parts.push(base.content.subarray(offset, offset + size));
    } else {
     parts.push(delta.subarray(at, at + order));
     at += order;
    }
   }
   const content = Buffer.concat(parts);
   if (base.content.length !== from || content.length !== to) throw new Error("a difference does not fit its base");
   return {
    kind: base.kind,
    content
   };
  }
  var tree_object = __webpack_require__(54001);
  var fetch = __webpack_require__(1311);
  var retry_after = __webpack_require__(33573);
  var environment = __webpack_require__(8083);
  function refusalError(refused) {
   return new Error(`the server answered with ${refused.status}`, {
    cause: refused
   });
  }
  function retryAfterMsOf(thrown) {
   const cause = thrown instanceof Error ? thrown.cause : undefined;
   return cause?.kind === "refused" && cause.retryAfterMs || 0;
  }
  const leastRate = 1e3;
  function endSilence(request, patienceMs) {
   const moved = () => (request.socket?.bytesRead ?? 0) + (request.socket?.bytesWritten ?? 0);
   let before = 0;
   request.once("socket", () => {
    before = moved();
   });
   const timer = setInterval(() => {
    const now = moved();
    if (now - before < leastRate * patienceMs / 1e3) request.destroy(new Error("the server is silent"));
    before = now;
   }, patienceMs);
   request.once("close", () => clearInterval(timer));
  }
  async function openConnection({url, token}, {patienceMs, signal, now}) {
   const client = /^https:/i.test(url) ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
   const agent = new client.Agent({
    keepAlive: true
   });
   const base = url.replace(/\/+$/, "");
   return {
    post: (service, body) => new Promise((resolve, reject) => {
     const request = client.request(`${base}/${service}`, {
      method: "POST",
      agent,
      headers: {
       "user-agent": "git/2 (trunkline)",
       "content-type": `application/x-${service}-request`,
       accept: `application/x-${service}-result`,
       "content-length": body.length,
       ...service === "git-upload-pack" ? {
        "git-protocol": "version=2"
       } : {},
       ...token === "" ? {} : {
        authorization: `basic ${(0, environment.wV)(token)}`
       }
      },
      ...signal === undefined ? {} : {
       signal
      }
     });
     endSilence(request, patienceMs());
     request.on("error", reject);
     request.on("response", answer => {
      const kind = answer.headers["content-type"];
      if (answer.statusCode === 200 && kind === `application/x-${service}-result`) {
       return resolve({
        kind: "answer",
        body: answer
       });
      }
      answer.resume();
      const retryAfterMs = (0, retry_after.m)(answer.headers["retry-after"], now());
      resolve({
       kind: "refused",
       status: answer.statusCode ?? 0,
       retryAfterMs
      });
     });
     request.end(body);
    })
   };
  }
  const specials = [ "flush", "delimiter", "end" ];
  const headBytes = 4;
  function formatPacket(content) {
   const bytes = Buffer.from(content);
   const length = (bytes.length + headBytes).toString(16).padStart(headBytes, "0");
   return Buffer.concat([ Buffer.from(length), bytes ]);
  }
  function formatSpecial(packet) {
   return Buffer.from(`000${specials.indexOf(packet)}`);
  }
  async function* readPackets(chunks) {
   let held = Buffer.alloc(0);
   for await (const chunk of chunks) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([ held, chunk ]);
    for (;;) {
     if (held.length < headBytes) break;
     const head = held.toString("latin1", 0, headBytes);
     if (!/^[0-9a-f]{4}$/i.test(head)) throw new Error("not a stream of packets");
     const length = Number.parseInt(head, 16);
     if (length < headBytes) {
      const special = specials[length];
      if (special === undefined) throw new Error(`a packet of ${length} bytes`);
      held = held.subarray(headBytes);
      yield special;
      continue;
     }
     if (held.length < length) break;
     yield held.subarray(headBytes, length);
     held = held.subarray(length);
    }
   }
   if (held.length > 0) throw new Error("a stream of packets ends within one");
  }
  async function* readBands(packets, tell = () => undefined) {
   for await (const packet of packets) {
    if (typeof packet === "string") return;
    const content = packet.subarray(1);
    if (packet[0] === 1) yield content; else if (packet[0] === 2) tell(content.toString()); else throw new Error(`the server gave up: ${content.toString().trim()}`);
   }
   throw new Error("the answer ends within the pack");
  }
  async function readRefs(connection, objectFormat, prefixes) {
   const lines = [ "symrefs", ...prefixes.map(prefix => `ref-prefix ${prefix}`) ];
   const refs = [];
   for await (const packet of await ask(connection, "ls-refs", objectFormat, lines)) {
    if (packet === "flush") return refs;
    if (typeof packet === "string") continue;
    const [id = "", name = "", ...attributes] = textOf(packet).split(" ");
    const oid = (0, git_oid.Se)(id);
    if (oid === undefined) continue;
    const target = attributes.find(one => one.startsWith("symref-target:"))?.slice("symref-target:".length);
    refs.push({
     name,
     oid,
     target
    });
   }
   throw new Error("the list of refs has no end");
  }
  async function requestPack(connection, objectFormat, {wants, have, shallow, depth, filter}) {
   const packets = await ask(connection, "fetch", objectFormat, [ "no-progress", "ofs-delta", ...have === undefined ? [] : [ "thin-pack" ], ...wants.map(oid => `want ${oid}`), ...[ ...shallow ].map(oid => `shallow ${oid}`), ...depth === undefined ? [] : [ `deepen ${depth}` ], `filter ${filter}`, ...have === undefined ? [] : [ `have ${have}` ], "done" ]);
   const boundary = {
    shallow: [],
    unshallow: []
   };
   for (;;) {
    const {value: packet, done} = await packets.next();
    if (done === true) throw new Error("the answer has no pack");
    if (typeof packet === "string") continue;
    const line = textOf(packet);
    if (line === "packfile") return {
     ...boundary,
     pack: readBands(packets)
    };
    const [word, oid] = line.split(" ");
    if (word === "shallow" || word === "unshallow") boundary[word].push(oid);
   }
  }
  async function ask(connection, command, objectFormat, lines) {
   const capabilities = [ `command=${command}`, "agent=trunkline", ...objectFormat === "sha1" ? [] : [ `object-format=${objectFormat}` ] ];
   const packets = all => all.map(line => formatPacket(`${line}\n`));
   const body = [ ...packets(capabilities), formatSpecial("delimiter"), ...packets(lines), formatSpecial("flush") ];
   const answered = await connection.post("git-upload-pack", Buffer.concat(body));
   if (answered.kind === "refused") throw refusalError(answered);
   return refuseErrors(readPackets(answered.body));
  }
  async function* refuseErrors(packets) {
   for await (const packet of packets) {
    if (typeof packet !== "string" && packet.toString("latin1", 0, 4) === "ERR ") {
     throw new Error(`the server gave up: ${textOf(packet).slice(4)}`);
    }
    yield packet;
   }
  }
  function textOf(packet) {
   return packet.toString().replace(/\n$/, "");
  }
  async function sendPack(connection, objectFormat, {ref, expected, next}, pack) {
   const capabilities = [ "report-status", "side-band-64k", "agent=trunkline", ...objectFormat === "sha1" ? [] : [ `object-format=${objectFormat}` ] ];
   const old = expected ?? "0".repeat(next.length);
   const body = [ formatPacket(`${old} ${next} ${ref}\0 ${capabilities.join(" ")}`), formatSpecial("flush"), pack ];
   const answered = await connection.post("git-receive-pack", Buffer.concat(body));
   if (answered.kind === "refused") {
    const {retryAfterMs} = answered;
    return retryAfterMs === undefined ? undefined : {
     kind: "busy",
     retryAfterMs
    };
   }
   let words = "";
   const tell = more => {
    words += more.replace(/^(?=.)/gm, "remote: ");
   };
   let report;
   let fault = "it did not unpack";
   for await (const packet of readPackets(readBands(readPackets(answered.body), tell))) {
    if (typeof packet === "string") continue;
    const line = packet.toString().replace(/\n$/, "");
    if (line === `ok ${ref}`) report = {
     kind: "done",
     words
    }; else if (line.startsWith(`ng ${ref} `)) report = {
     kind: "refused",
     why: line.slice(`ng ${ref} `.length),
     words
    }; else if (line.startsWith("unpack ")) fault = line.slice("unpack ".length);
   }
   if (fault !== "ok") return {
    kind: "refused",
    why: `unpacker error: ${fault}`,
    words
   };
   if (report === undefined) throw new Error("the report does not name the ref");
   return {
    ...report,
    words
   };
  }
  const longestSilenceMs = 6e4;
  function createDirect(git, objects, {clock, signal, borrows}, held) {
   const {place} = git;
   let usable = true;
   let isEmpty = !borrows;
   const patienceMs = () => Math.max(Math.min((git.until() - clock.now()) / 2, longestSilenceMs), 1e3);
   const connection = (0, memoize.O)(() => openConnection(git.remote, {
    patienceMs,
    signal,
    now: clock.now
   }));
   async function attempt(work) {
    if (!usable) return undefined;
    try {
     return await work(await connection());
    } catch (thrown) {
     usable = false;
     const wait = Math.min(retryAfterMsOf(thrown), fetch.IJ);
     if (wait > 0 && clock.now() + wait <= git.until()) await clock.sleep(wait);
     return undefined;
    }
   }
   let head;
   function readHead(connection) {
    head ??= readRefs(connection, place.objectFormat, [ "HEAD" ]).then(refs => {
     head = undefined;
     return refs.find(({name}) => name === "HEAD");
    });
    return head;
   }
   async function resolve(connection, name) {
    if (name === "HEAD") return (await readHead(connection))?.oid;
    const refs = await readRefs(connection, place.objectFormat, [ name ]);
    return refs.find(ref => ref.name === name)?.oid;
   }
   async function fetchPack(connection, given) {
    const {refspecs, depth, filter, haves} = given;
    const targets = refspecs.map(refspec => /^\+([^:]+):(.+)$/.exec(refspec)?.slice(1) ?? [ refspec ]);
    const wants = [];
    for (const [name = "", into] of targets) {
     const oid = into === undefined ? (0, git_oid.Se)(name) : await resolve(connection, name);
     if (oid === undefined) return false;
     wants.push(oid);
    }
    const have = haves === "all" || haves === "nothing" ? undefined : haves;
    const shallow = (0, shallow_boundary.s)(place.directory);
    const answer = await requestPack(connection, place.objectFormat, {
     wants,
     have,
     shallow,
     depth,
     filter
    });
    await takePack(git, answer.pack, held);
    (0, shallow_boundary.S)(place.directory, shallow, answer);
    targets.forEach(([, into], index) => {
     if (into === undefined) return;
     (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)((0, external_node_path_.join)(place.directory, into)), {
      recursive: true
     });
     (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(place.directory, into), `${wants[index]}\n`);
    });
    isEmpty = false;
    return true;
   }
   return {
    headRef: () => attempt(async connection => (await readHead(connection))?.target),
    async fetch(given) {
     const isOneCommit = given.depth === 1 && given.filter === "tree:0";
     if (given.beside !== undefined || given.haves === "all" && !isEmpty && !isOneCommit) return undefined;
     return attempt(connection => fetchPack(connection, given));
    },
    async push(updates, written) {
     const [update, ...others] = updates;
     if (!usable || update?.next === undefined || others.length > 0 || !written.has(update.next)) {
      return undefined;
     }
     const {ref, expected, next} = update;
     const pack = await formatPack(await objectsBelow(objects, next, written), place.objectFormat);
     try {
      const report = await sendPack(await connection(), place.objectFormat, {
       ref,
       expected,
       next
      }, pack);
      usable = report !== undefined;
      return report;
     } catch {
      usable = false;
      return "lost";
     }
    }
   };
  }
  async function objectsBelow(objects, commit, written) {
   const found = [];
   const open = new Set([ commit ]);
   for (const oid of open) {
    const object = written.has(oid) ? await objects.get(oid) : undefined;
    if (object === undefined) continue;
    found.push(object);
    if (object.kind === "commit") {
     const {tree, parents} = (0, commit_object.L5)(object.content);
     for (const one of [ tree, ...parents ]) open.add(one);
    } else if (object.kind === "tree") {
     for (const entry of (0, tree_object.cZ)(object.content, oid.length / 2)) open.add(entry.oid);
    }
   }
   return found;
  }
  const smallPack = 256 * 1024;
  async function takePack(git, pack, held) {
   if (held === undefined) return indexPack(git, pack);
   const chunks = pack[Symbol.asyncIterator]();
   const first = [];
   for (let length = 0; length <= smallPack; ) {
    const {value, done} = await chunks.next();
    if (done === true) return keep(git, Buffer.concat(first), held);
    first.push(value);
    length += value.length;
   }
   await indexPack(git, follow(first, chunks));
  }
  async function* follow(first, chunks) {
   yield* first;
   yield* {
    [Symbol.asyncIterator]: () => chunks
   };
  }
  async function keep(git, pack, held) {
   let objects;
   try {
    objects = readPack(pack, git.place.objectFormat, oid => held.get(oid));
   } catch {
    return indexPack(git, [ pack ]);
   }
   for (const object of objects) held.set(object.oid, object);
   git.place.packs.push(pack);
  }
  async function indexPack(git, pack) {
   const child = await git.start(commands.Q);
   child.stdout.resume();
   child.stderr.resume();
   const closed = (0, external_node_events_.once)(child, "close");
   closed.catch(() => undefined);
   try {
    for await (const chunk of pack) {
     if (!child.stdin.write(chunk)) await Promise.race([ (0, external_node_events_.once)(child.stdin, "drain"), closed ]);
    }
    child.stdin.end();
    const [code] = await closed;
    if (code !== 0) throw new Error(`git index-pack ended with ${code}`);
   } finally {
    child.kill();
   }
  }
 }),
 34944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => fullJitterMs,
   j: () => backoffMs
  });
  function backoffMs(attempt, attemptMs, random) {
   const mostMs = Math.min(6e4, Math.max(2e4, 4 * attemptMs));
   return fullJitterMs(attempt, random, {
    firstMs: Math.max(200, attemptMs),
    mostMs
   });
  }
  function fullJitterMs(attempt, random, {firstMs, mostMs}) {
   return random * Math.min(mostMs, firstMs * 2 ** attempt);
  }
 }),
 33573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRetryAfter
  });
  function parseRetryAfter(header, now) {
   if (header === undefined) return undefined;
   if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1e3;
   const date = Date.parse(header);
   return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
  }
 })
};
