import { anchor, fragmentName, stateTag, tableOf, timeTag } from "../../core/html/elements.ts";
import { type Html, html } from "../../core/html/html.ts";
import { renderPage } from "../../core/html/page.ts";
import { shortDigest } from "../../core/image/digest.ts";
import { deliveryHead, deliveryRow } from "../../core/metrics/dora-report.ts";
import { type Board, boardPlaceName, type Cell, cellAt, columnName, type Drift } from "./board.ts";
import { isBehind, needsAttention, placeId, stateOf, versionOf } from "./describe-cell.ts";
import { shortCellJson } from "./output-json.ts";
import { cellDetails } from "./page-cell.ts";
import { pageScript } from "./page-script.ts";

/** The board as one HTML file that needs nothing else. Deterministic but for the time in it. */
export function renderBoardPage(board: Board): string {
  const { cells, services, environments, tips, now, repository, pages } = board;
  const read = [...tips].map(([branch, commit]) => {
    const page = pages.get(branch) ?? "";
    const link = anchor(
      html`<code>${commit.slice(0, 7)}</code>`,
      page === "" ? "" : `${page}/commit/${commit}`,
    );
    return html` ${branch} at ${link}`;
  });
  return renderPage({
    title: "What runs where",
    lead: html`${repository},${read}, read ${timeTag(now)}. ${headline(board)}`,
    body: [
      html`<nav aria-label="On this page"><a href="#table">Table</a> · <a href="#attention">Needs attention</a> · <a href="#services">Services</a> · <a href="#metrics">Delivery metrics</a> · <a href="#index">Index</a></nav>`,
      pathSection(board),
      searchSection(),
      tableSection(board),
      attentionSection(board),
      html`<section aria-labelledby="services"><h2 id="services">Services</h2>
${services.map((service) =>
  serviceSection(
    board,
    cells.filter((cell) => cell.service === service),
  ),
)}</section>`,
      metricsSection(board),
      indexSection(board),
    ],
    foot: html`Made by Trunkline from Git alone, ${services.length} services in ${environments.length} environments. This file loads nothing and sends nothing.`,
    script: pageScript,
    data: { cells: cells.map(shortCellJson) },
  });
}

/** The news, in a sentence. */
export function headline({ cells }: Board): string {
  const attention = cells.filter(needsAttention).length;
  const behind = cells.filter((cell) => isBehind(cell) && !needsAttention(cell)).length;
  const places = (many: number) => `${many} ${many === 1 ? "place" : "places"}`;
  const first =
    attention === 0
      ? "Nothing needs attention"
      : `${places(attention)} need${attention === 1 ? "s" : ""} attention`;
  return `${first}; ${behind === 0 ? "nothing waits" : `something waits for ${places(behind)}`}.`;
}

function pathSection({ cells, environments }: Board): Html {
  const steps = environments.map((name) => {
    const here = cells.filter(({ environment }) => environment === name);
    const attention = here.filter(needsAttention).length;
    const behind = here.filter((cell) => isBehind(cell) && !needsAttention(cell)).length;
    const current = here.length - attention - behind;
    return html`<li><strong>${name}</strong>${current > 0 && html`<br>${stateTag("good", `${current} current`)}`}${
      behind > 0 && html`<br>${stateTag("info", `${behind} behind`)}`
    }${attention > 0 && html`<br>${stateTag("warn", `${attention} to look at`)}`}</li>`;
  });
  return html`<section aria-labelledby="path"><h2 id="path">Promotion path</h2><ol class="path">${steps}</ol></section>`;
}

function searchSection(): Html {
  return html`<search class="tools" id="tools" hidden><label for="search">Find a service, version, digest or commit</label>
<input type="search" id="search" autocomplete="off" spellcheck="false" aria-describedby="search-status"> <kbd>/</kbd>
<span id="search-status" role="status"></span></search>
<noscript><p>Search with your browser (Ctrl+F): every version, digest and commit is in this page, and in the <a href="#index">index</a>.</p></noscript>`;
}

function tableSection({ cells, services, columns }: Board): Html {
  const rows = services.map((service) => {
    const here = cells.filter((cell) => cell.service === service);
    return {
      search: here.map(searchText).join(" "),
      cells: [
        html`<a href="#${fragmentName("service", service)}">${service}</a>`,
        ...columns.map((column) => tableCell(cellAt(here, service, column))),
      ],
    };
  });
  const caption = "Each service in each environment: version, state, since when.";
  return html`<section aria-labelledby="table"><h2 id="table">Services and environments</h2>${tableOf({
    caption,
    head: ["Service", ...columns.map(columnName)],
    rows,
  })}</section>`;
}

function tableCell(cell: Cell | undefined): Html {
  if (cell === undefined) return html`<span class="soft">not deployed here</span>`;
  const { tone, words } = stateOf(cell);
  const since =
    cell.since === undefined
      ? undefined
      : html`<br><span class="small soft">since ${timeTag(cell.since)}</span>`;
  const held = cell.holds.length > 0 && html` <span class="small">⏸ held</span>`;
  const href = placeId(cell);
  return html`<a class="version" href="#${href}">${versionOf(cell)}</a>${held}<br>${stateTag(tone, words)}${since}`;
}

function attentionSection({ drift, cells }: Board): Html {
  const faults = cells.filter(({ fault }) => fault !== undefined);
  const grave = drift.filter(({ level }) => level !== "info");
  const notes = drift.filter(({ level }) => level === "info");
  const nothing = faults.length + grave.length === 0 && html`<p>Nothing.</p>`;
  return html`<section aria-labelledby="attention"><h2 id="attention">Needs attention</h2>${nothing}
<ul>${faults.map((cell) => html`<li>${placeLink(cell)}: ${stateTag("soft", "unknown")} ${cell.fault}</li>`)}${grave.map(driftItem)}</ul>
${
  notes.length > 0 &&
  html`<details><summary>${notes.length} more in the normal flow</summary><ul>${notes.map(driftItem)}</ul></details>`
}</section>`;
}

function driftItem(drift: Drift): Html {
  const tone = { info: "info", warning: "warn", error: "bad" } as const;
  return html`<li>${placeLink(drift)}: ${stateTag(tone[drift.level], drift.kind)} ${drift.message}</li>`;
}

function placeLink(place: Pick<Cell, "service" | "environment" | "cluster">): Html {
  return html`<a href="#${placeId(place)}">${boardPlaceName(place)}</a>`;
}

function serviceSection(board: Board, cells: readonly Cell[]): Html {
  const [first] = cells;
  if (first === undefined) return html``;
  const words = cells.map((cell) => `${columnName(cell)} ${versionOf(cell)}`).join(" · ");
  return html`<details class="service"><summary id="${fragmentName("service", first.service)}"><strong>${first.service}</strong> <span class="soft">${words}</span></summary>
<div class="cards">${cells.map((cell) => cellDetails(board, cell))}</div></details>
`;
}

/** What the search looks in, in lower case: of digests and commits the first twelve digits. */
function searchText(cell: Cell): string {
  const { service, environment, cluster, version, tag, digest, commit, source } = cell;
  const changes = cell.changes.flatMap((one) => [one.commit.oid, one.deployed?.tag, one.deployed?.digest]);
  const parts = [service, environment, cluster, version, tag, digest, commit, source.commit, ...changes];
  const words = parts.flatMap((part) => (part === undefined ? [] : part.replace(/^sha\d+:/, "")));
  return [...new Set(words.map((word) => word.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, "$1")))]
    .join(" ")
    .toLowerCase();
}

function metricsSection({ metrics, window }: Board): Html {
  const rows = [...metrics].map(([name, one]) => ({ cells: deliveryRow(name, one) }));
  return html`<section aria-labelledby="metrics"><h2 id="metrics">Delivery metrics</h2>
<p class="soft">From ${timeTag(window.since)} to ${timeTag(window.until)}, from the GitOps history. Forward changes are deployments; times are medians; below five deployments there are no rates (–).</p>
${tableOf({ caption: "The five metrics of DORA by environment.", head: deliveryHead, rows })}</section>`;
}

/** Every version, digest and commit with the places that it is in: search without script. */
function indexSection({ cells }: Board): Html {
  const places = new Map<string, Cell[]>();
  const add = (key: string | undefined, cell: Cell) => {
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), cell]);
  };
  for (const cell of cells) {
    add(cell.version, cell);
    if (cell.tag !== cell.version) add(cell.tag, cell);
    add(cell.digest, cell);
    add(cell.source.commit, cell);
    add(cell.commit, cell);
  }
  const items = [...places].sort(([one], [other]) => (one < other ? -1 : 1));
  return html`<section aria-labelledby="index"><h2 id="index">Index</h2>
<p class="soft">What runs now, by version, digest and commit. The address of this page with <code>#</code> and the text as its end leads here.</p>
<details open><summary>${items.length} entries</summary><ul class="index small">${items.map(
    ([key, list]) =>
      html`<li id="${indexName(key)}"><code>${key.startsWith("sha256:") ? shortText(key) : key}</code> ${list.map(
        (cell, index) => html`${index > 0 && ", "}${placeLink(cell)}`,
      )}</li>`,
  )}</ul></details></section>`;
}

function shortText(key: string): Html {
  const shown = shortDigest(key as Parameters<typeof shortDigest>[0]);
  return html`${shown}<span class="hidden">${key.slice(shown.length)}</span>`;
}

/** Plain texts are their own names, so that people can write them behind `#`. */
function indexName(key: string): string {
  return /^[\w.:@/+-]+$/.test(key) ? key : fragmentName("index", key);
}
