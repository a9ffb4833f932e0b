import { anchor, definitionList, stateTag, type Tone, timeTag } from "../../core/html/elements.ts";
import { type Html, html } from "../../core/html/html.ts";
import { shortDigest } from "../../core/image/digest.ts";
import { type DeploymentChange, identityOf } from "../../core/promotion/deployment-changes.ts";
import { describeHold } from "../../core/promotion/holds.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import { type Board, boardPlaceName, type Cell } from "./board.ts";
import { behindWords, isBehind, placeId, rollbackCommand, stateOf, versionOf } from "./describe-cell.ts";

/** Everything that is known of one service in one environment. */
export function cellDetails(board: Board, cell: Cell): Html {
  const { tone, words } = stateOf(cell);
  const { fault, digest, since, by, action, reason, run, source, health } = cell;
  const id = placeId(cell);
  const facts = definitionList([
    ["Digest", digest && html`<code>${digest}</code>`],
    ["Image", cell.repository && html`<code>${cell.repository}</code>`],
    [
      "Since",
      since === undefined ? fault === undefined && "before the history that was read" : timeTag(since),
    ],
    ["By", by && html`${by}${action && html`, ${action}`}${reason && html`: ${reason}`}`],
    ["Commit", cell.commit && commitLink(cell.page, cell.commit)],
    ["Run", run && anchor("workflow run", run)],
    [
      "Built from",
      source.commit &&
        html`${commitLink(board.sourcePage, source.commit)}${source.time && html`, ${timeTag(source.time)}`}`,
    ],
    ["Distance", fault === undefined && distance(cell)],
    [
      "Health",
      html`${health.state}${health.at !== undefined && html`, ${timeTag(health.at)}`}: ${health.why}`,
    ],
  ]);
  return html`<article class="card" id="${id}"><h3>${boardPlaceName(cell)}: ${versionOf(cell)}</h3>
<p>${stateTag(tone, words)}${fault && html` ${fault}`}</p>
${fault === undefined && facts}${driftOf(cell)}${holdsOf(cell)}${commitsOf(board, cell)}${nextOf(cell)}${pullRequestsOf(cell)}${changesOf(board, cell)}</article>
`;
}

function distance(cell: Cell): string {
  const { behind } = cell;
  return behind !== undefined && "why" in behind ? `${behindWords(cell)}: ${behind.why}` : behindWords(cell);
}

function driftOf({ drift }: Cell): Html | undefined {
  if (drift.length === 0) return undefined;
  const tone = { info: "info", warning: "warn", error: "bad" } as const;
  return html`<h4>Drift</h4><ul>${drift.map((one) => html`<li>${stateTag(tone[one.level], one.kind)} ${one.message}</li>`)}</ul>`;
}

function holdsOf({ holds, holdFaults }: Cell): Html | undefined {
  if (holds.length + holdFaults.length === 0) return undefined;
  return html`<h4>Held</h4><ul>${holds.map(
    (hold) =>
      html`<li>⏸ ${describeHold(hold)}${hold.by && html`, by ${hold.by}`}${
        hold.until !== undefined && html`, until ${timeTag(hold.until)}`
      } (<code>${hold.file}</code>)</li>`,
  )}${holdFaults.map((fault) => html`<li>⏸ ${fault} Until it can be read, it holds everything.</li>`)}</ul>`;
}

/** Of so many cells each shows fewer commits and no links to them, so that the page stays small. */
const manyCells = 100;

function commitsOf({ sourcePage, cells }: Board, { behind }: Cell): Html | undefined {
  if (behind === undefined || !("changes" in behind) || behind.changes.length === 0) return undefined;
  const isMany = cells.length > manyCells;
  const shown = behind.changes.slice(0, isMany ? 3 : 20);
  const rest = behind.commits - shown.length;
  const more = rest > 0 && html`<li>and ${rest} more</li>`;
  const title = behind.state === "behind" ? `Not here yet, from ${behind.of}` : `Not in ${behind.of} yet`;
  return html`<details><summary>${title}: ${behind.commits}</summary><ul class="small">${shown.map(
    ({ oid, subject, author }) =>
      html`<li>${commitLink(isMany ? "" : sourcePage, oid)} ${subject} (${author})</li>`,
  )}${more}</ul></details>`;
}

const gateTones: Readonly<Record<Verdict["state"], Tone>> = {
  green: "good",
  red: "bad",
  unknown: "soft",
  waived: "warn",
  warned: "warn",
};

function nextOf(cell: Cell): Html | undefined {
  const { next } = cell;
  if (next === undefined || !isBehind(cell)) return undefined;
  const name = next.tag ?? (next.digest === undefined ? "" : shortDigest(next.digest));
  return html`<h4>Next: ${name} from ${next.from}</h4><ul class="small">${next.gates.map(
    ({ gate, state, why, remedy, greenAt }) =>
      html`<li>${stateTag(gateTones[state], `${gate}: ${state}`)} ${why}${
        greenAt === undefined ? html` ${remedy}` : html` Opens ${timeTag(greenAt)}.`
      }</li>`,
  )}</ul>`;
}

function pullRequestsOf({ pullRequests }: Cell): Html | undefined {
  if (pullRequests.length === 0) return undefined;
  return html`<h4>Open pull requests</h4><ul>${pullRequests.map(
    ({ number, url, title }) => html`<li>${anchor(`#${number}`, url)} ${title}</li>`,
  )}</ul>`;
}

/** What is safe to copy into a shell. */
const plainTag = /^\w[\w.+/-]*$/;

function changesOf({ cells }: Board, cell: Cell): Html | undefined {
  if (cell.changes.length === 0) return undefined;
  const tags = cell.changes.flatMap(({ deployed }) => deployed?.tag ?? []);
  /** The tag, where it means one artifact of this history only; undefined where there is nothing that can be copied into a shell. */
  const nameOf = ({ tag = "", digest }: NonNullable<DeploymentChange["deployed"]>) =>
    plainTag.test(tag) && tags.indexOf(tag) === tags.lastIndexOf(tag) ? tag : digest;
  const present = identityOf(cell);
  return html`<details><summary>Last changes</summary><ol class="small">${cell.changes.map(
    ({ commit, deployed, kind }) => {
      const to = identityOf(deployed);
      const name = deployed?.tag ?? (to === "" ? "nothing" : to.slice(0, 19));
      const goal = deployed === undefined || to === present ? undefined : nameOf(deployed);
      const back = goal !== undefined && html`<br><code>${rollbackCommand(cell, goal)}</code>`;
      return html`<li>${timeTag(commit.time)} <strong>${name}</strong>, ${kind}, ${commit.trailers?.requestedBy || commit.author}, ${commitLink(cells.length > manyCells ? "" : cell.page, commit.oid)}${back}</li>`;
    },
  )}</ol></details>`;
}

function commitLink(page: string, oid: string): Html {
  return anchor(html`<code>${oid.slice(0, 7)}</code>`, page === "" ? "" : `${page}/commit/${oid}`);
}
