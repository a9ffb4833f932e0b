import { bot } from "../../contract/delivery-inputs.ts";
import type { Forge, Release } from "../../contract/forge.ts";
import type { Pushed, Repository } from "../../contract/git.ts";
import { type Problem, problem, problemsIn } from "../../domain/problem.ts";
import type { Plan, PlannedRelease } from "./plan.ts";

/** Writes the annotated tags of all new releases and pushes them together: all of them, or none. */
export async function pushTags(repository: Repository, { commit, releases }: Plan): Promise<Pushed> {
  const fresh = releases.filter(({ exists }) => !exists);
  if (fresh.length === 0) return { kind: "landed" };
  const updates = [];
  for (const { tag: name, message } of fresh) {
    const next = await repository.writeTag({ name, commit, message, tagger: bot });
    updates.push({ ref: `refs/tags/${name}`, expected: undefined, next });
  }
  return repository.push(updates);
}

/** The Problem of a push that ended without landing and is not tried again. */
export function pushProblem(
  pushed: Exclude<Pushed, { kind: "landed" }>,
  plan: Plan,
  url: string,
  attempts: number,
): Problem {
  const { answer } = pushed;
  const tags = plan.releases.filter(({ exists }) => !exists).map(({ tag }) => tag);
  if (pushed.kind === "policy")
    return problem("RELEASE_PUSH_REFUSED", { url, answer, tags: tags.join(", ") });
  if (pushed.kind === "race") return problem("RELEASE_RACE", { url, answer, attempts: String(attempts) });
  return problem("RELEASE_PUSH_FAILED", { url, answer });
}

/** What became of the release pages: addresses by tag, and what went wrong once the tags stood. */
export interface Pages {
  readonly urls: ReadonlyMap<string, string>;
  readonly failures: readonly Problem[];
}

/** Makes sure of the release page of every tag, one after the other: GitHub limits how fast content may be made. */
export async function ensurePages(
  forge: Forge,
  releases: readonly PlannedRelease[],
  draft: boolean,
): Promise<Pages> {
  const urls = new Map<string, string>();
  const failures: Problem[] = [];
  for (const release of releases) {
    try {
      urls.set(release.tag, (await ensurePage(forge, release, draft)).url);
    } catch (thrown) {
      const found = problemsIn(thrown);
      if (found === undefined) throw thrown;
      failures.push(...found);
    }
  }
  return { urls, failures };
}

function ensurePage(forge: Forge, release: PlannedRelease, draft: boolean): Promise<Release> {
  const { tag, notes, prerelease, latest } = release;
  const name = release.title;
  return forge.ensureRelease({ tag, name, notes, draft, prerelease, latest });
}
