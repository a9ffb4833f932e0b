import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsIn, watchCommandLines } from "../support/campaign/audit.ts";
import { actions, type Case, type Ground, type MakeCase, openCrowd } from "../support/campaign/cases.ts";
import { startGitHub } from "../support/github/server.ts";
import type { Fault } from "../support/registry/front.ts";
import { pushImage } from "../support/registry/image.ts";
import { startRegistry } from "../support/registry/registry.ts";
import { pointTo, pushReferrer } from "../support/registry/signature.ts";
import type { Ran } from "../support/runner/process.ts";

// What was once tried by hand. `TRUNKLINE_CAMPAIGN=3/20 npm run test:stress -- test/stress/campaign` does the third twentieth of it, and the
// twenty together all of it, as nightly.
const [partNumber = 1, parts = 1] = (process.env.TRUNKLINE_CAMPAIGN || "1/1").split("/").map(Number);
/** Of a list the cases of this part. */
const mine = <T>(all: readonly T[]) => all.filter((_, at) => at % parts === partNumber - 1);
const count = (full: number) => Math.max(1, Math.round(full / parts));

/** How many cases run at a time. */
const together = Number(process.env.TRUNKLINE_CAMPAIGN_TOGETHER || 4);

let ground: Ground;
beforeAll(async () => {
  const options = { kind: "embedded", referrers: true } as const;
  const [source, destination, github] = await Promise.all([
    startRegistry(options),
    startRegistry(options),
    startGitHub(),
  ]);
  const push = async (tag: string) =>
    (
      await pushImage(source, "acme/orders", tag, {
        platforms: ["linux/amd64", "linux/arm64"],
        layers: [tag, "two"],
      })
    ).digest;
  ground = { source, destination, github, digests: [await push("1.0.0"), await push("1.1.0")] };
  await pushReferrer(source, "acme/orders", await pointTo(source, "acme/orders", "1.1.0"));
});
const rows: string[][] = [];
afterAll(async () => {
  console.log(
    [
      "| campaign | tried | held | how it ended |",
      "|---|---|---|---|",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
  );
  await Promise.allSettled([ground.source.stop(), ground.destination.stop(), ground.github.close()]);
});

/** Adds a row, and fails where something did not hold. */
function tell(
  campaign: string,
  tried: number,
  bad: readonly string[],
  ended: ReadonlyMap<string, number>,
): void {
  const ends = [...ended].map(([outcome, times]) => `${times} ${outcome}`).join(", ");
  // At once, too: a night that is cut off has told what it had.
  console.log(`${campaign}: ${tried} tried, ${bad.length} bad (${ends})`);
  rows.push([campaign, String(tried), String(tried - bad.length), ends]);
  expect(bad).toEqual([]);
}

function tally() {
  const ended = new Map<string, number>();
  const add = (ran: Ran) => {
    const outcome = ran.outputs.outcome || "no outcome";
    ended.set(outcome, (ended.get(outcome) ?? 0) + 1);
  };
  return { ended, add };
}

/** What an undisturbed run leaves, how long it takes and how often it asks. */
async function reference(make: MakeCase) {
  const undisturbed = await make(ground);
  undisturbed.meddle(() => undefined);
  const start = Date.now();
  const ran = await undisturbed.run();
  expect(ran.exit, ran.log).toBe(0);
  const found = {
    ms: Date.now() - start,
    state: await undisturbed.state(),
    requests: undisturbed.seen.length,
  };
  await undisturbed.close();
  return found;
}

/** All of them, several at a time: a run waits half of its time. */
async function each<T>(all: readonly T[], most: number, work: (one: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const worker = async () => {
    for (const one of rest) await work(one);
  };
  await Promise.all(Array.from({ length: most }, worker));
}

/** A second, undisturbed run ends well and leaves what a first one would have. */
async function heals(one: Case, state: string, ended: ReturnType<typeof tally>): Promise<readonly string[]> {
  one.meddle(() => undefined);
  const ran = await one.run();
  ended.add(ran);
  const now = await one.state();
  const faults = [...faultsIn(ran, one)];
  if (ran.exit !== 0) faults.push(`the second run failed: ${ran.outputs.reason}`);
  if (now !== state) faults.push(`another end:\n${now}\ninstead of\n${state}`);
  return faults;
}

describe.each(Object.entries(actions))("%s", (name, make) => {
  test("killed at random points, and run again", async () => {
    const { ms, state } = await reference(make);
    const [bad, ended] = [[] as string[], tally()];
    const points = mine([...Array(150).keys()]);
    // How long a run takes now: a busy machine must not move all kills to its beginning.
    let whole = ms;
    let before = 0;
    await each(points, together, async (at) => {
      const one = await make(ground);
      const killed = new AbortController();
      const when = ((at + Math.random()) / 150) * whole;
      const timer = setTimeout(() => killed.abort(), when);
      const ran = await one.run({
        kill: { signal: killed.signal, children: Math.floor(at / parts) % 2 === 1 },
      });
      clearTimeout(timer);
      if (ran.outputs.outcome === undefined) before += 1;
      const start = Date.now();
      const faults = await heals(one, state, ended);
      whole = (whole + Date.now() - start) / 2;
      if (faults.length > 0) bad.push(`after ${Math.round(when)} ms: ${faults.join("; ")}`);
      await one.close();
    });
    tell(`${name}: kill -9 (${before} before its end), run again`, points.length, bad, ended.ended);
  });
});

const html = {
  kind: "answer",
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<html>",
} as const;
const busy = (status: number) => ({ kind: "answer", status, headers: { "retry-after": "1" } }) as const;
const faults: Readonly<Record<string, Fault>> = {
  ...Object.fromEntries([500, 502, 408, 401, 403, 404].map((status) => [status, { kind: "answer", status }])),
  "503, later": busy(503),
  "429, later": busy(429),
  reset: { kind: "reset" },
  "answer lost": { kind: "lost" },
  "web page": html,
  nothing: { kind: "answer", status: 200, body: "" },
};
const drips: Readonly<Record<string, Fault>> = {
  "headers drop by drop": { kind: "drip", what: "headers" },
  "body drop by drop": { kind: "drip", what: "body" },
  silence: { kind: "silent" },
};

describe.each([
  "set-image",
  "promote",
  "release",
  "rollback",
] as const)("%s, a fault at each request", (name) => {
  test.each([
    ["12 faults", faults, {}],
    ["drips and silence", drips, { deadline: "20s" }],
  ] as const)("%s", async (kind, among, inputs) => {
    const { state, requests } = await reference(actions[name]);
    const all = Array.from({ length: requests }, (_, number) =>
      Object.entries(among).map(([what, fault]) => ({ number, what, fault })),
    ).flat();
    // Drips wait for a deadline each: one in four.
    const tried = mine(kind === "12 faults" ? all : all.filter((_, at) => at % 4 === 0));
    const [bad, ended] = [[] as string[], tally()];
    await each(tried, kind === "12 faults" ? together : 4 * together, async ({ number, what, fault }) => {
      const one = await actions[name](ground);
      one.meddle((at) => (at === number ? fault : undefined));
      const start = Date.now();
      const ran = await one.run({ inputs });
      const met = one.seen[number];
      const found = [...faultsIn(ran, one)];
      if (Date.now() - start > 120_000) found.push(`it took ${Date.now() - start} ms`);
      if (ran.outputs.outcome === undefined) found.push("no outputs");
      if (ran.exit !== 0) found.push(...(await heals(one, state, ended)));
      else if ((await one.state()) !== state) found.push("green, and not all is there");
      else ended.add(ran);
      if (found.length > 0) bad.push(`${what} at ${met?.method} ${met?.url}: ${found.join("; ")}`);
      await one.close();
    });
    tell(`${name}: ${kind} at ${requests} requests`, tried.length, bad, ended.ended);
  });
});

test("many at once on one repository: none is lost, none is there twice", async () => {
  const names = Array.from({ length: count(40) }, (_, at) => `svc-${at}x`);
  const crowd = await openCrowd(ground, names);
  const times = (full: number, run: () => Promise<Ran>) => Array.from({ length: count(full) }, run);
  const ended = tally();
  const all = await Promise.all([
    ...names.map(crowd.setImage),
    ...times(5, crowd.promote),
    ...times(3, crowd.release),
    ...times(4, crowd.markGreen),
    ...times(4, crowd.rollback),
  ]);
  for (const ran of all) ended.add(ran);
  const bad = all.flatMap((ran) => [
    ...faultsIn(ran, crowd),
    ...(ran.exit === 0 ? [] : [`failed: ${ran.outputs.reason}`]),
  ]);
  // Beside the images: one promotion, one changelog, one rollback.
  const subjects = await crowd.committed();
  if (subjects.length !== names.length + 3) bad.push(`commits: ${subjects.join("; ")}`);
  if ((await crowd.many()).includes("old")) bad.push("an image is lost");
  tell(
    `${names.length} set-image, ${count(5)} promote, ${count(3)} release, ${count(4)} mark-green, ${count(4)} rollback at once`,
    all.length,
    bad,
    ended.ended,
  );
  await crowd.close();
});

const hostile = [
  "::set-output name=a::b",
  "##[command]x",
  "a\u001b[31mred",
  "<img src=x onerror=alert(1)><script>x</script>",
  "@acme/everyone closes #1, GH-1 $x$ :smile:",
  "x\n\nTrunkline: promote\nImage: evil",
  "--upload-pack=touch /tmp/x",
  "`secrets.TOKEN` $(touch x) %PATH%",
  "\u202Eright to left \u2028 line",
  "%0A::error::x",
];

test.each(Object.entries(actions))("%s: hostile messages and answers stay data", async (name, make) => {
  const ended = tally();
  const bad: string[] = [];
  const tried = mine(hostile);
  await each(tried, together, async (text) => {
    const one = await make(
      ground,
      name === "set-image" || name === "promote" ? text : `feat(orders): ${text}`,
    );
    one.meddle(() => undefined);
    const other = await make(ground);
    const stop = watchCommandLines([...one.secrets, ...other.secrets]);
    const ran = await one.run();
    ended.add(ran);
    const found = [...faultsIn(ran, one)];
    if (ran.exit !== 0 && !/INPUT_|COMMIT_/.test(ran.raw)) found.push(`failed: ${ran.outputs.reason}`);
    other.meddle((at) => {
      // As some proxies do: the answer quotes what was sent, and the password that is encoded in it.
      const sent = String(other.seen[at]?.headers.authorization ?? "").replace(/^\w+ /, "");
      const quoted = `${text} ${sent} ${Buffer.from(sent, "base64").toString("utf8")}`;
      return {
        kind: "answer",
        status: 403,
        headers: {
          "content-type": "application/json",
          warning: `299 - "${text.replace(/[^\x20-\x7e]/g, "")}"`,
        },
        body: JSON.stringify({ message: quoted, errors: [{ code: text, message: quoted }] }),
      };
    });
    const refused = await other.run(name === "set-image" ? { inputs: { transport: "api" } } : {});
    ended.add(refused);
    found.push(...faultsIn(refused, other));
    const { found: seen } = stop();
    if (seen.length > 0) found.push(`a secret in a command line: ${seen[0]}`);
    if (found.length > 0) bad.push(`${JSON.stringify(text)}: ${found.join("; ")}`);
    await Promise.all([one.close(), other.close()]);
  });
  tell(`${name}: hostile text in messages and in answers`, 2 * tried.length, bad, ended.ended);
});
