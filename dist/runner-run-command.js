export const id = 6421;

export const ids = [ 6421 ];

export const modules = {
 80901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return undefined;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
    return {
     url: `${serverUrl}/${text}`,
     repository: text.replace(/\.git$/, ""),
     token: ""
    };
   }
   if (text.startsWith("/")) return {
    url: text,
    repository: undefined,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: undefined,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: repositoryOnServer(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return undefined;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return undefined;
   if (url.protocol !== "ssh:") url.username = "";
   url.password = "";
   return {
    url: url.href,
    repository: fromUrl(url, serverUrl),
    token: ""
   };
  }
  function withToken(remote, token) {
   return {
    ...remote,
    token
   };
  }
  function isAtHome(remote, serverUrl) {
   if (!URL.canParse(remote.url)) return false;
   const {origin, hostname} = new URL(remote.url);
   return origin === new URL(serverUrl).origin || [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname);
  }
  function isSameRepository(one, other) {
   return identityOf(one) === identityOf(other);
  }
  function identityOf({url, repository}) {
   if (repository !== undefined) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const server = new URL(serverUrl);
   if (url.protocol === "ssh:") return repositoryOnServer(url.hostname, url.pathname, serverUrl);
   const base = `${server.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== server.origin || !url.pathname.startsWith(base)) return undefined;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function repositoryOnServer(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
  }
 }),
 6421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runCommand: () => runCommand
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var remote = __webpack_require__(80901);
  var problem = __webpack_require__(5763);
  var trunkline_links = __webpack_require__(45998);
  var bug_report = __webpack_require__(34418);
  var external_node_util_ = __webpack_require__(57975);
  var nearest_word = __webpack_require__(2327);
  const names = [ "init", "check", "try" ];
  const flags = {
   config: {
    type: "string"
   },
   gitops: {
    type: "string"
   },
   print: {
    type: "boolean"
   },
   help: {
    type: "boolean",
    short: "h"
   }
  };
  function usage(actions) {
   return `Usage: npx github:${trunkline_links.i} <command>\n\n  init [--gitops <repository>] [--print]\n      Read this repository and write a first catalogue and a first workflow. A file that exists stays as it is.\n      --gitops  owner/name, a URL, or the path of a clone, where the overlays are in another repository\n      --print   show the files instead of writing them\n\n  check [--gitops <repository>]\n      Compare the catalogue with this repository and with the GitOps repository.\n\n  try <action> [<input>=<value> ...]\n      Run an action here as a dry run: the same decision, the same summary, nothing written.\n      Actions: ${actions.join(", ")}\n\n  --config <path>  the catalogue, if it is not .github/trunkline.yml\n\nGITHUB_TOKEN or GH_TOKEN in the environment is used for private repositories.\n`;
  }
  function readCommandLine(args, actions, token) {
   const {values, positionals} = parse(args);
   const [name, ...rest] = positionals;
   if (values.help === true || name === undefined || name === "help") return {
    kind: "help"
   };
   const command = names.find(one => one === name);
   if (command === undefined) {
    throw (0, problem.CC)("COMMAND_UNKNOWN", {
     given: name,
     nearest: (0, nearest_word.p)(name, names) ?? "init"
    });
   }
   if (command === "try") return readTry(rest, actions, token, values.config);
   const [surplus] = rest;
   if (surplus !== undefined) throw usageFault(`\`${command}\` takes no \`${surplus}\``);
   const {config = ".github/trunkline.yml", gitops = "", print = false} = values;
   return {
    kind: "command",
    name: command,
    options: {
     config,
     gitops,
     print,
     token
    }
   };
  }
  function parse(args) {
   try {
    return (0, external_node_util_.parseArgs)({
     args: [ ...args ],
     options: flags,
     allowPositionals: true
    });
   } catch (thrown) {
    throw usageFault(thrown instanceof Error ? thrown.message.split(/\. |\n/)[0] ?? "" : String(thrown));
   }
  }
  function readTry([action = "", ...pairs], actions, token, config) {
   if (!actions.includes(action)) {
    const close = (0, nearest_word.p)(action, actions) ?? "";
    throw usageFault(action === "" ? "`try` needs the name of an action" : `there is no action \`${action}\`; the nearest is \`${close}\``);
   }
   const inputs = new Map(config === undefined ? [] : [ [ "config", config ] ]);
   for (const pair of pairs) {
    const [, input = "", value = ""] = /^([a-z][a-z-]*)=([\s\S]*)$/.exec(pair) ?? [];
    if (input === "") throw usageFault(`\`${pair}\` is not written as input=value`);
    if (input === "dry-run" && value !== "true") throw usageFault("`try` is always a dry run; a workflow writes");
    inputs.set(input, value);
   }
   return {
    kind: "try",
    action,
    inputs,
    token
   };
  }
  function usageFault(fault) {
   return (0, problem.CC)("COMMAND_USAGE", {
    fault
   });
  }
  var deadline = __webpack_require__(68749);
  var environment = __webpack_require__(48228);
  var runner_log = __webpack_require__(40223);
  var run_action = __webpack_require__(94267);
  async function runCommand(args, program, makeWorld, env, write) {
   const token = env.GITHUB_TOKEN || env.GH_TOKEN || "";
   let line;
   try {
    line = readCommandLine(args, program.actionNames, token);
   } catch (thrown) {
    return tellFaults((0, problem._n)(thrown), thrown, env, write) && 2;
   }
   if (line.kind === "help") {
    write(usage(program.actionNames));
    return 0;
   }
   try {
    const log = (0, runner_log.hM)(write);
    const run = (0, environment.c)(env, ".");
    const world = makeWorld(run, env, log, {
     mask: (0, runner_log.Px)(() => undefined),
     notice: () => undefined,
     deadline: (0, deadline.d)()
    });
    if (line.kind === "try") return await tryAction(line, program, makeWorld, run, world, env, write);
    const {lines, problems} = await program.commands[line.name](line.options, world);
    for (const one of lines) log.info(one);
    return problems.length === 0 ? 0 : tellFaults(problems, undefined, env, write);
   } catch (thrown) {
    return tellFaults((0, problem._n)(thrown), thrown, env, write);
   }
  }
  async function tryAction({action: name, inputs, token}, program, makeWorld, run, {git}, env, write) {
   const action = await program.loadAction(name);
   const noise = /^(::(add-mask|debug)::|[\w-]+=\n$)/;
   const show = text => noise.test(text) ? undefined : write(text);
   const checkout = await git.checkout(run.directory);
   const repository = checkout?.origin && (0, remote.M8)(checkout.origin, run)?.repository;
   const summary = (0, external_node_path_.join)(run.temporary, "summary.md");
   (0, external_node_fs_.mkdirSync)(run.temporary, {
    recursive: true
   });
   const defaults = {
    "github-token": token,
    ..."dry-run" in action.inputs ? {
     "dry-run": "true"
    } : {},
    ...Object.fromEntries(inputs)
   };
   const code = await (0, run_action.C)(action, makeWorld, {
    ...env,
    GITHUB_WORKSPACE: run.directory,
    GITHUB_SHA: env.GITHUB_SHA || checkout?.head,
    GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || repository,
    GITHUB_STEP_SUMMARY: env.GITHUB_STEP_SUMMARY || summary,
    RUNNER_TEMP: run.temporary,
    ...Object.fromEntries(Object.entries(defaults).map(([input, value]) => [ `INPUT_${input.toUpperCase()}`, value ]))
   }, show, async all => {
    for (const {level, title, message} of all) for (const text of `${level}: ${title}: ${message}`.split("\n")) write(`${(0, 
    runner_log.VP)(text)}\n`);
   });
   if (!env.GITHUB_STEP_SUMMARY) write(`The job summary is in ${summary}\n`);
   return code;
  }
  function tellFaults(problems, thrown, env, write) {
   if (problems === undefined) {
    const {message, stack} = (0, bug_report.r)("the command line", thrown, env);
    write(`${stack}\n${message}\n`);
    return 1;
   }
   for (const {code, message, hint, at} of problems) {
    const place = at === undefined ? "" : ` ${[ at.file, at.line, at.column ].filter(one => one !== undefined).join(":")}`;
    write(`\n${(0, runner_log.VP)(`${code}${place}`)}\n`);
    for (const text of [ ...message.split("\n"), ...hint.split("\n"), (0, trunkline_links.f)(code) ]) write(`  ${(0, 
    runner_log.VP)(text)}\n`);
   }
   return 1;
  }
 })
};
