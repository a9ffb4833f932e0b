// `npm run test:page`: the board and the report of trunk-health in a real Chromium, with names that want to be markup and with 100 services in 4
// environments. No request, no error, no script but its own, nothing serious for axe-core (light, dark, wide, phone), no sideways scroll on a phone.
// `-- big` looks at that page alone; `-- --pictures` also draws docs/images/board-*.png and health-*.png. It needs Debian's chromium and is no part
// of `npm cit`.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { renderBoardPage } from "../../src/actions/environments/page.ts";
import { renderHealthPage } from "../../src/actions/trunk-health/page.ts";
import { healthMetrics } from "../../src/actions/trunk-health/report.ts";
import { bigBoard, boardOf, cellOf, storyBoard } from "./board-page.ts";
import { storyHealth } from "./health-page.ts";
import { makeFolder } from "./scratch/folder.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const hostile = `1.0"><script>document.title="taken"</script><img src=x onerror=document.title="taken">`;
const health = storyHealth();
/** Each page; `picture` names its pictures and the element that they end with. */
const pages = {
  hostile: {
    html: renderBoardPage(
      boardOf([cellOf("orders", "dev", { version: hostile, reason: hostile }), cellOf(hostile, "dev")]),
    ),
  },
  story: { html: renderBoardPage(storyBoard()), picture: { name: "board", until: "main table" } },
  health: {
    html: renderHealthPage(health, healthMetrics(health)),
    picture: { name: "health", until: "section[aria-labelledby=trunk]" },
  },
  big: { html: renderBoardPage(bigBoard()) },
};
type PageName = keyof typeof pages;

/** One tab, spoken to over the DevTools protocol (chromedevtools.github.io/devtools-protocol). */
interface Tab {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** The value of an expression, awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Methods and params of everything that the tab has told. */
  readonly messages: { readonly method: string; readonly params: Record<string, unknown> }[];
}

async function openTab(socket: string): Promise<Tab> {
  const list = await fetch(`http://${new URL(socket).host}/json/new?about:blank`, { method: "PUT" });
  const { webSocketDebuggerUrl } = (await list.json()) as { webSocketDebuggerUrl: string };
  const wire = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve) => wire.addEventListener("open", resolve, { once: true }));
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  const messages: { method: string; params: Record<string, unknown> }[] = [];
  let serial = 0;
  wire.addEventListener("message", ({ data }) => {
    const { id, result = {}, method, params = {} } = JSON.parse(String(data));
    if (id === undefined) messages.push({ method, params });
    else waiting.get(id)?.(result);
  });
  const send: Tab["send"] = (method, params = {}) =>
    new Promise((resolve) => {
      serial += 1;
      waiting.set(serial, resolve);
      wire.send(JSON.stringify({ id: serial, method, params }));
    });
  const evaluate = async (expression: string) => {
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    const { result } = (await send("Runtime.evaluate", parameters)) as { result?: { value?: unknown } };
    return result?.value;
  };
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
  return { send, evaluate, messages };
}

async function show({ send }: Tab, file: string, wide: number, scheme: "light" | "dark"): Promise<void> {
  const metrics = { width: wide, height: 900, deviceScaleFactor: 1, mobile: wide < 500 };
  await send("Emulation.setDeviceMetricsOverride", metrics);
  await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  await send("Page.navigate", { url: pathToFileURL(file).href });
}

/** Waits until the page is there, by asking it. */
async function loaded({ evaluate }: Tab, file: string): Promise<void> {
  const there = `location.href.endsWith(${JSON.stringify(file)}) && document.readyState === "complete"`;
  while ((await evaluate(there)) !== true) await new Promise((resolve) => setImmediate(resolve));
}

async function faultsOf(tab: Tab, name: PageName, file: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    tab.messages.length = 0;
    await show(tab, file, 1_280, scheme);
    await loaded(tab, file);
    const requests = tab.messages
      .filter(({ method }) => method === "Network.requestWillBeSent")
      .map(({ params }) => (params.request as { url: string }).url)
      .filter((url) => !url.endsWith(file) && !url.startsWith("data:"));
    faults.push(...requests.map((url) => `asks for ${url}`));
    const loud = ["Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"];
    for (const { method, params } of tab.messages)
      if (loud.includes(method)) faults.push(`${method}: ${JSON.stringify(params).slice(0, 300)}`);
    const title = name === "health" ? "Trunk health" : "What runs where";
    if ((await tab.evaluate("document.title")) !== title) faults.push("the title is taken");
    if (name !== "health" && (await tab.evaluate("document.getElementById('tools').hidden")) !== false)
      faults.push("its own script did not run");
    if (name === "story" && scheme === "light") faults.push(...(await keyboardFaults(tab)));
    faults.push(...(await axeFaults(tab, name, `${scheme}, wide`)));
  }
  for (const scheme of ["light", "dark"] as const) {
    await show(tab, file, 390, scheme);
    await loaded(tab, file);
    const wide = Number(await tab.evaluate("document.documentElement.scrollWidth"));
    if (wide > 390) faults.push(`${wide} pixels wide on a phone of 390`);
    faults.push(...(await axeFaults(tab, name, `${scheme}, phone`)));
  }
  return faults;
}

/** A slash goes to the search, words there leave the rows that match, Escape brings the others back. */
async function keyboardFaults({ send, evaluate }: Tab): Promise<readonly string[]> {
  const press = async (key: string, text?: string) => {
    const pressed = text === undefined ? { key } : { key, text };
    for (const type of ["keyDown", "keyUp"]) await send("Input.dispatchKeyEvent", { type, ...pressed });
  };
  const rows = () => evaluate("document.querySelectorAll('tr[data-search]:not([hidden])').length");
  const faults: string[] = [];
  await press("/", "/");
  if ((await evaluate("document.activeElement.id")) !== "search")
    faults.push("a slash does not go to the search");
  await send("Input.insertText", { text: "orders" });
  if ((await rows()) !== 1) faults.push("the search leaves other rows than that of orders");
  if ((await evaluate("document.getElementById('search-status').textContent")) !== "1 of 3 services match")
    faults.push("the search does not say how many match");
  await press("Escape");
  if ((await rows()) !== 3) faults.push("Escape does not end the search");
  return faults;
}

/** What axe-core calls serious. The big page is left out: it takes more than a quarter of an hour, and its parts are those of the others. */
async function axeFaults(tab: Tab, name: PageName, how: string): Promise<readonly string[]> {
  if (name === "big") return [];
  await tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await tab.evaluate(axe);
  const found = await tab.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 160)))",
  );
  return (found as string[]).map((one) => `axe, ${how}: ${one}`);
}

async function draw(tab: Tab, file: string, { name, until }: { name: string; until: string }): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await show(tab, file, 1_100, scheme);
    await loaded(tab, file);
    const end = await tab.evaluate(
      `document.querySelector(${JSON.stringify(until)}).getBoundingClientRect().bottom`,
    );
    const clip = { x: 0, y: 0, width: 1_100, height: Math.ceil(Number(end)) + 20, scale: 1 };
    const shot = { format: "png", clip, captureBeyondViewport: true };
    const { data } = await tab.send("Page.captureScreenshot", shot);
    const picture = join(import.meta.dirname, "..", "..", "docs", "images", `${name}-${scheme}.png`);
    writeFileSync(picture, Buffer.from(String(data), "base64"));
  }
}

const names = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const folder = makeFolder();
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"];
const browser = spawn("chromium", [...flags, `--user-data-dir=${join(folder, "profile")}`, "about:blank"], {
  stdio: ["ignore", "ignore", "pipe"],
});
try {
  const socket = await new Promise<string>((resolve, reject) => {
    browser.once("error", reject);
    browser.once("exit", () => reject(new Error("Chromium did not start.")));
    browser.stderr.on("data", (bytes: Buffer) => {
      const found = /DevTools listening on (\S+)/.exec(bytes.toString())?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const tab = await openTab(socket);
  await tab.send("Emulation.setScrollbarsHidden", { hidden: true });
  for (const name of Object.keys(pages) as PageName[]) {
    if (names.length > 0 && !names.includes(name)) continue;
    const file = join(folder, `${name}.html`);
    const { html: page, picture }: { html: string; picture?: Parameters<typeof draw>[2] } = pages[name];
    writeFileSync(file, page);
    const faults = await faultsOf(tab, name, file);
    if (Buffer.byteLength(page) > 2_000_000) console.error(`${name}: more than 2 MB`);
    for (const fault of faults) console.error(`${name}: ${fault}`);
    if (faults.length > 0 || Buffer.byteLength(page) > 2_000_000) process.exitCode = 1;
    else console.log(`${name}: ${Buffer.byteLength(page)} bytes, nothing to complain of`);
    if (picture !== undefined && process.argv.includes("--pictures")) await draw(tab, file, picture);
  }
} finally {
  browser.kill();
}
