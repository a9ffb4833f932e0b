export const id = 9917;

export const ids = [ 9917 ];

export const modules = {
 19917: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createPrograms: () => createPrograms
  });
  var external_node_async_hooks_ = __webpack_require__(16698);
  var external_node_diagnostics_channel_ = __webpack_require__(53053);
  var external_node_os_ = __webpack_require__(48161);
  var problem = __webpack_require__(5763);
  var duration = __webpack_require__(63602);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  function locateProgram(program, env, directory) {
   const isPath = /[/\\]/.test(program);
   const folders = isPath ? [ directory ] : (pathOf(env) ?? "").split(external_node_path_.delimiter).filter(one => one !== "");
   const endings = process.platform === "win32" ? [ "", ...(env.PATHEXT ?? ".EXE;.CMD").split(";") ] : [ "" ];
   const candidates = folders.flatMap(folder => endings.map(ending => (isPath ? (0, 
   external_node_path_.resolve)(folder, program) : (0, external_node_path_.join)(folder, program)) + ending));
   return candidates.find(file => (0, external_node_path_.isAbsolute)(file) && isExecutable(file));
  }
  function pathOf(env) {
   return env.PATH ?? Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1];
  }
  function isExecutable(file) {
   try {
    (0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
    return (0, external_node_fs_.statSync)(file).isFile();
   } catch {
    return false;
   }
  }
  var external_node_string_decoder_ = __webpack_require__(46193);
  function createLineReader(tell) {
   const decoder = new external_node_string_decoder_.StringDecoder("utf8");
   let rest = "";
   return {
    push(chunk) {
     const lines = (rest + decoder.write(Buffer.from(chunk))).split("\n");
     rest = lines.pop() ?? "";
     if (rest.length > longest) {
      lines.push(rest);
      rest = "";
     }
     for (const line of lines) tell(line.replace(/\r$/, ""));
    },
    end() {
     rest += decoder.end();
     if (rest !== "") tell(rest);
     rest = "";
    }
   };
  }
  const longest = 16384;
  function killTree(pid) {
   const {execFileSync} = process.getBuiltinModule("node:child_process");
   if (process.platform === "win32") {
    execFileSync("taskkill", [ "/T", "/F", "/PID", String(pid) ], {
     stdio: "ignore"
    });
    return;
   }
   const pairs = process.platform === "linux" ? readProc() : parsePairs(execFileSync("ps", [ "-A", "-o", "pid=,ppid=" ], {
    encoding: "utf8"
   }));
   for (const one of descendants(pid, pairs)) kill(one);
  }
  function descendants(pid, pairs) {
   const found = [ pid ];
   for (const parent of found) {
    for (const [child, of] of pairs) if (of === parent && !found.includes(child)) found.push(child);
   }
   return found;
  }
  function parsePairs(text) {
   return [ ...text.matchAll(/(\d+)\s+(\d+)/g) ].map(([, pid, parent]) => [ Number(pid), Number(parent) ]);
  }
  function readProc() {
   return (0, external_node_fs_.readdirSync)("/proc").filter(name => /^\d+$/.test(name)).flatMap(name => {
    try {
     const stat = (0, external_node_fs_.readFileSync)(`/proc/${name}/stat`, "latin1");
     const parent = /^ \S (\d+)/.exec(stat.slice(stat.lastIndexOf(")") + 1))?.[1];
     return parent === undefined ? [] : [ [ Number(name), Number(parent) ] ];
    } catch {
     return [];
    }
   });
  }
  function kill(pid) {
   try {
    process.kill(pid, "SIGKILL");
   } catch (thrown) {
    if (thrown.code !== "ESRCH") throw thrown;
   }
  }
  function createPrograms(env, directory, log) {
   return {
    async run(program, args, options = {}) {
     options.signal?.throwIfAborted();
     const environment = options.env ?? withoutInputs(env);
     const folder = options.directory ?? directory;
     const file = locateProgram(program, environment, folder);
     if (file === undefined) {
      throw (0, problem.CC)("PROGRAM_MISSING", {
       program,
       fault: "there is no such program on PATH"
      });
     }
     if (options.quiet !== true) log.info(`[command]${[ program, ...args ].join(" ")}`);
     return execute({
      program,
      file,
      args,
      environment,
      folder
     }, options, log);
    }
   };
  }
  async function execute({program, file, args, environment, folder}, {input, quiet, timeoutMs, signal}, log) {
   const {exec} = await __webpack_require__.e(1260).then(__webpack_require__.bind(__webpack_require__, 81260));
   signal?.throwIfAborted();
   const [stdout, stderr] = [ [], [] ];
   const shown = quiet === true ? undefined : {
    stdout: createLineReader(log.info),
    stderr: createLineReader(log.info)
   };
   const started = {
    child: undefined,
    isOver: false
   };
   let stopped;
   const stop = reason => {
    stopped ??= reason;
    started.isOver = true;
    if (started.child?.pid !== undefined) killTree(started.child.pid);
   };
   const abort = () => stop(signal?.reason);
   signal?.addEventListener("abort", abort);
   const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop(timeout(program, timeoutMs)), timeoutMs);
   try {
    const code = await watched(started, () => exec(quoted(file), [ ...args ], {
     cwd: folder,
     env: defined(environment),
     input: Buffer.from(input ?? ""),
     silent: true,
     ignoreReturnCode: true,
     listeners: {
      stdout: chunk => {
       stdout.push(chunk);
       shown?.stdout.push(chunk);
      },
      stderr: chunk => {
       stderr.push(chunk);
       shown?.stderr.push(chunk);
      }
     }
    }));
    if (stopped !== undefined) throw stopped;
    shown?.stdout.end();
    shown?.stderr.end();
    return {
     file,
     code: code ?? 128 + signalNumber(started.child),
     stdout: Buffer.concat(stdout),
     stderr: Buffer.concat(stderr).toString("utf8")
    };
   } catch (cause) {
    if (stopped !== undefined) throw stopped;
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw (0, problem.CC)("PROGRAM_MISSING", {
     program,
     fault
    }, {
     cause
    });
   } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
   }
  }
  function timeout(program, limit) {
   return (0, problem.CC)("PROGRAM_TIMEOUT", {
    program,
    limit: (0, duration.a)(limit)
   });
  }
  const calls = new external_node_async_hooks_.AsyncLocalStorage;
  let subscribed = false;
  function watched(started, work) {
   if (!subscribed) {
    subscribed = true;
    (0, external_node_diagnostics_channel_.subscribe)("child_process", message => {
     const call = calls.getStore();
     if (call === undefined) return;
     const {process: child} = message;
     call.child = child;
     process.nextTick(() => {
      child.stdin?.on("error", () => undefined);
      if (call.isOver && child.pid !== undefined) killTree(child.pid);
     });
    });
   }
   return calls.run(started, work);
  }
  function signalNumber(child) {
   const name = child?.signalCode;
   return name === undefined || name === null ? 0 : external_node_os_.constants.signals[name];
  }
  function withoutInputs(env) {
   return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("INPUT_")));
  }
  function defined(env) {
   return Object.fromEntries(Object.entries(env).filter(entry => entry[1] !== undefined));
  }
  function quoted(file) {
   return `"${file.replaceAll('"', '\\"')}"`;
  }
 })
};
