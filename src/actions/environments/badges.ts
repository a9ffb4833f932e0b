import type { Tone } from "../../core/html/elements.ts";
import { escapeHtml } from "../../core/html/html.ts";
import { type Board, type Cell, columnName } from "./board.ts";
import { isBehind, needsAttention, stateOf, versionOf } from "./describe-cell.ts";

interface Badge {
  readonly label: string;
  readonly message: string;
  readonly tone: Tone;
}

/**
 * A badge for each service in each environment (`production/orders.svg`, in a cluster `production/eu/orders.svg`) and one for each environment, as SVG and for the endpoint badge of Shields
 * (shields.io/badges/endpoint-badge). File names to contents.
 */
export function renderBadges({ cells, environments }: Board): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, badge: Badge) => {
    files.set(`${name}.json`, `${JSON.stringify(endpoint(badge))}\n`);
    files.set(`${name}.svg`, svg(badge));
  };
  for (const cell of cells) {
    const folders = [cell.environment, ...(cell.cluster === "" ? [] : [cell.cluster])].map(fileName);
    add([...folders, fileName(cell.service)].join("/"), cellBadge(cell));
  }
  for (const name of environments) {
    const here = cells.filter(({ environment }) => environment === name);
    add(fileName(name), environmentBadge(name, here));
  }
  return files;
}

function cellBadge(cell: Cell): Badge {
  const { tone, words } = stateOf(cell);
  const extra = ["warn", "bad"].includes(tone) ? ` (${words})` : "";
  return { label: cell.service, message: `${columnName(cell)} ${versionOf(cell)}${extra}`, tone };
}

function environmentBadge(label: string, cells: readonly Cell[]): Badge {
  const attention = cells.filter(needsAttention).length;
  const behind = cells.filter((cell) => isBehind(cell) && !needsAttention(cell)).length;
  const current = cells.length - attention - behind;
  const parts = [
    ...(attention > 0 ? [`${attention} to look at`] : []),
    ...(behind > 0 ? [`${behind} behind`] : []),
    `${current} current`,
  ];
  return { label, message: parts.join(", "), tone: attention > 0 ? "warn" : behind > 0 ? "info" : "good" };
}

const colors: Readonly<Record<Tone, readonly [name: string, hex: string]>> = {
  good: ["brightgreen", "#2a7a1f"],
  info: ["blue", "#0b61a4"],
  warn: ["orange", "#9a5b00"],
  bad: ["red", "#b3261e"],
  soft: ["lightgrey", "#5f6670"],
};

function endpoint({ label, message, tone }: Badge) {
  return { schemaVersion: 1, label, message, color: colors[tone][0], isError: tone === "bad" };
}

/** Widths are estimated: no font is at hand. Text is squeezed to fit (`textLength`). */
function svg({ label, message, tone }: Badge): string {
  const [left, right] = [label, message].map((text) => Math.round([...text].length * 6.6) + 12) as [
    number,
    number,
  ];
  const title = escapeHtml(`${label}: ${message}`);
  const text = (words: string, x: number, width: number) =>
    `<text x="${x + 6}" y="14" textLength="${width - 12}" lengthAdjust="spacingAndGlyphs">${escapeHtml(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}"><title>${title}</title><rect width="${left}" height="20" fill="#444c56"/><rect x="${left}" width="${right}" height="20" fill="${colors[tone][1]}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g></svg>
`;
}

/** A name that is a file name everywhere and leads nowhere else. */
function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^\.+/, "-") || "-";
}
