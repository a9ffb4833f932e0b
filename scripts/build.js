// Builds dist/ from src/: `node scripts/build.js [folder]`. TypeScript emits lib/, ncc bundles what lib/ holds. ncc cannot read
// TypeScript 7 sources itself, and the bytes depend on where lib/ lies, so both steps always run from the repository root.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
/** What packages look for in a `try`, and do without. */
const optional = ["kerberos", "supports-color"];
const entries = [
  { from: "lib/src/main.js", to: "." },
  { from: "lib/scripts/demo/main.js", to: "demo" },
];

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
// ncc's own source is one line of megabytes, which Node would print above an uncaught error.
process.on("uncaughtException", (fault) => {
  console.error(fault.message);
  process.exit(1);
});

emit();
const files = [];
for (const { from, to } of entries) if (existsSync(from)) files.push(...(await bundle(from, to)));
replace(resolve(process.argv[2] ?? "dist"), files);

/** Types are checked by `npm run check`; here they are only taken out. */
function emit() {
  const typescript = dirname(require.resolve("typescript/package.json"));
  execFileSync(process.execPath, [join(typescript, "bin/tsc"), "-p", "tsconfig.build.json", "--noCheck"], {
    stdio: "inherit",
  });
}

/** One entry, its lazily loaded chunks, the licences of what it holds, and the package.json that says it is ESM. */
async function bundle(from, to) {
  const ncc = require("@vercel/ncc");
  const { code, assets, stats } = await ncc(resolve(from), {
    cache: false,
    quiet: true,
    license: "licenses.txt",
    externals: optional,
  });
  const names = chunkNames(
    stats.toJson({
      all: false,
      chunks: true,
      chunkOrigins: true,
      chunkModules: true,
      modules: true,
      chunkModulesSpace: Infinity,
      nestedModulesSpace: Infinity,
      nestedModules: true,
      ids: true,
    }),
  );
  const made = Object.entries(assets).map(([name, { source }]) => ({
    path: join(to, names.get(name) ?? name),
    content: source,
  }));
  made.push({ path: join(to, "index.js"), content: withoutOptional(useNames(code, names)) });
  // This is what ncc leaves, without failing, where it cannot resolve an import.
  const broken = made.filter(({ content }) => content.includes('eval("require")'));
  if (broken.length > 0) throw new Error(`${from}: unresolved imports in ${broken.map((file) => file.path)}`);
  return Promise.all(
    made.map(async ({ path, content }) => ({
      path,
      content: path.endsWith(".js") ? await rewrite(path, String(content)) : content,
    })),
  );
}

/**
 * File names that say what a chunk holds, by the numbered names that ncc gives: the module that is imported lazily, else (modules that several
 * chunks share) the largest module in it.
 */
function chunkNames({ chunks }) {
  const names = new Map();
  for (const { id, files, origins, modules } of chunks) {
    const [file] = files;
    if (file === undefined || !/^\d+\.index\.js$/.test(file)) continue;
    const all = modules
      .flatMap((one) => [one, ...(one.modules ?? [])])
      .filter(({ name }) => name !== undefined);
    const entry = all.find(({ name }) => origins.some(({ request }) => holds(name, request)));
    const largest = all.reduce((most, one) => (one.size > most.size ? one : most));
    const isOwn = largest.name.startsWith("./lib/");
    const name = entry ? plainName(entry.name) : `${isOwn ? "shared-" : ""}${plainName(largest.name)}`;
    const taken = [...names.values()].includes(`${name}.js`);
    names.set(file, taken ? `${name}-${id}.js` : `${name}.js`);
  }
  return names;
}

/** Whether a module (`./lib/src/actions/promote/run.js`) is what a lazy import (`./run.js`, `picomatch`) asked for. */
function holds(module, request = "") {
  const path = module.split(" ", 1)[0];
  const asked = request.replace(/^(\.\.?\/)+/, "");
  return request.startsWith(".") ? path.endsWith(`/${asked}`) : path.includes(`node_modules/${asked}/`);
}

/** `./lib/src/actions/promote/run.js + 3 modules` as `promote-run`, `./node_modules/@sigstore/tuf/dist/index.js` as `sigstore-tuf`. */
function plainName(module) {
  const path = module.split(" ", 1)[0];
  const [, scoped] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const own = path.replace(/^\.\/lib\/src\//, "").replace(/^(actions|adapters|core|operations)\//, "");
  return (scoped ?? own)
    .replace(/\.js$/, "")
    .replaceAll(/[^\w]+/g, "-")
    .replace(/^-/, "");
}

/** The one place where the bundle's runtime makes a chunk's file name of its number. */
function useNames(code, names) {
  const byNumber = Object.fromEntries([...names].map(([file, name]) => [file.split(".", 1)[0], name]));
  if (names.size === 0) return code;
  const parts = code.split('"" + chunkId + ".index.js"');
  if (parts.length !== 2)
    throw new Error("the runtime of the bundle names its chunks in another way than expected");
  return parts.join(`${JSON.stringify(byNumber)}[chunkId]`);
}

/**
 * ncc imports an external package at the start of the bundle, where a missing one would end every run. What is optional is missing only for
 * whoever asks for it, as in a folder where it is not installed.
 */
function withoutOptional(code) {
  return optional.reduce((rest, name) => {
    const [line, variable] = new RegExp(`^import \\* as (\\w+) from "${name}";$`, "m").exec(rest) ?? [];
    if (line === undefined) return rest;
    const uses = `module.exports = ${variable};`;
    if (rest.split(uses).length !== 2) throw new Error(`${name} is bundled in another way than expected`);
    const missing = `throw Object.assign(new Error("Cannot find package '${name}'"), { code: "MODULE_NOT_FOUND" });`;
    return rest.replace(line, "").replace(uses, missing);
  }, code);
}

/**
 * Writes code without comments, with one statement a line and all names, so that a stack trace can be read. Of a package that is one large file
 * only what is used stays: of valibot a tenth. The other files would be a fortieth smaller, for half of the time that a build takes.
 */
async function rewrite(path, code) {
  const { minify } = require("terser");
  const compress = basename(path) === "valibot.js" && {
    defaults: false,
    dead_code: true,
    unused: true,
    side_effects: true,
  };
  const format = { beautify: true, comments: false, indent_level: 1 };
  return `${inParentheses((await minify(code, { module: true, ecma: 2022, compress, mangle: false, format })).code)}\n`;
}

/**
 * Puts each module's function back into the parentheses that webpack writes and terser takes away: V8 then compiles the module once, while it
 * reads the file, where it would otherwise read it over and compile it when it is called: a tenth of what a short step takes.
 */
function inParentheses(code) {
  return code.replaceAll(/^ (\d+): (.* => \{\n(?:(?! \},?\n).*\n)* \})/gm, " $1: ($2)");
}

function replace(out, files) {
  rmSync(out, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}
