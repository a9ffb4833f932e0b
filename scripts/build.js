// Builds dist/ from src/: `node scripts/build.js [folder]`. TypeScript emits lib/, ncc bundles what lib/ holds. ncc cannot read
// TypeScript 7 sources itself, and the bytes depend on where lib/ lies, so both steps always run from the repository root.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
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
  const { code, assets } = await ncc(resolve(from), { cache: false, quiet: true, license: "licenses.txt" });
  const made = Object.entries(assets).map(([name, { source }]) => ({
    path: join(to, name),
    content: source,
  }));
  made.push({ path: join(to, "index.js"), content: code });
  // This is what ncc leaves, without failing, where it cannot resolve an import.
  const broken = made.filter(({ content }) => content.includes('eval("require")'));
  if (broken.length > 0) throw new Error(`${from}: unresolved imports in ${broken.map((file) => file.path)}`);
  return Promise.all(
    made.map(async ({ path, content }) => ({
      path,
      content: path.endsWith(".js") ? await shake(String(content)) : content,
    })),
  );
}

/**
 * Takes out what nothing uses: of valibot, which is one file, more than nine tenths. Names and one statement a line stay, so that a stack
 * trace can be read.
 */
async function shake(code) {
  const { minify } = require("terser");
  const compress = { defaults: false, dead_code: true, unused: true, side_effects: true, passes: 3 };
  const format = { beautify: true, comments: false, indent_level: 1 };
  const shaken = await minify(code, { module: true, ecma: 2022, compress, mangle: false, format });
  return bracket(`${shaken.code}\n`);
}

/** Brackets around every module, which webpack writes and terser drops: with them V8 compiles a module once, not twice. */
function bracket(code) {
  const lines = code.split("\n");
  let open = false;
  for (const [at, line] of lines.entries()) {
    const [, id, head] = /^ (\d+): ((?:\(.*\)|\w+) => \{|function\(.*\) \{)$/.exec(line) ?? [];
    if (id !== undefined) {
      lines[at] = ` ${id}: (${head}`;
      open = true;
    } else if (open && /^ \},?$/.test(line)) {
      lines[at] = line.replace("}", "})");
      open = false;
    }
  }
  return lines.join("\n");
}

function replace(out, files) {
  rmSync(out, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}
