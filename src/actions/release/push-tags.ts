import { type Author, githubActionsBot } from "../../core/commit/author.ts";
import type { Oid } from "../../core/git/oid.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import type { Git, Pushed, RefUpdate, Signer } from "../../ports/git.ts";
import type { ReleaseInputs } from "./inputs.ts";
import type { ReleasePlan } from "./plan.ts";
import type { ReleaseRepository } from "./release-repository.ts";
import { parseSigningKey, signForGit } from "./tag-signature.ts";

/** How tags are written. */
export interface TagOptions {
  readonly transport: "git" | "api";
  readonly tagger: Author;
  /** Opens what signs them; undefined: they are not signed. */
  readonly openSigner: (() => Promise<Signer>) | undefined;
}

/** How tags are written: signed as the kind of the key says. Raises INPUTS_CLASH, RELEASE_SIGNING_KEY. */
export function tagOptions(inputs: ReleaseInputs, git: Pick<Git, "openSigner">): TagOptions {
  const { transport, author, signingKey, signingPassphrase } = inputs;
  const options = {
    transport: transport === "api" ? ("api" as const) : ("git" as const),
    tagger: author ?? githubActionsBot,
  };
  if (signingKey === "") return { ...options, openSigner: undefined };
  if (transport === "api") {
    const remedy = "Tags made through GitHub's API cannot be signed: leave `transport` at git.";
    throw problem("INPUTS_CLASH", { inputs: "`transport: api` and `signing-key`", remedy });
  }
  if (signingKey.includes("-----BEGIN PGP PRIVATE KEY BLOCK-----")) {
    return { ...options, openSigner: () => git.openSigner(signingKey, signingPassphrase) };
  }
  const key = parseSigningKey(signingKey);
  if (key === undefined) throw problem("RELEASE_SIGNING_KEY", {});
  const signer = { sign: async (content: Uint8Array) => signForGit(key, content), close: async () => {} };
  return { ...options, openSigner: async () => signer };
}

/**
 * Writes the annotated tags of all new releases and sets them with the floating ones in one go: all of them, or none. Every tag is
 * new by condition, every floating tag is moved from where it was seen. What is written is noted in `written`, by tag. Raises RELEASE_SIGNING_FAILED.
 */
export async function pushTags(
  repo: ReleaseRepository,
  plan: ReleasePlan,
  { transport, tagger, openSigner }: TagOptions,
  written: Map<string, Oid>,
): Promise<Pushed> {
  const { commit, releases, floating } = plan;
  const api = transport === "api" ? await repo.github() : undefined;
  const fresh = releases.filter(({ exists }) => !exists);
  const signer = fresh.length === 0 ? undefined : await openSigner?.();
  const updates: RefUpdate[] = [];
  try {
    for (const { tag: name, message } of fresh) {
      const tag = { name, commit, message };
      const next = await (api?.createTag(tag) ??
        repo.repository.writeTag({ ...tag, tagger, sign: signer?.sign }));
      written.set(name, next);
      updates.push({ ref: `refs/tags/${name}`, expected: undefined, next });
    }
  } finally {
    await signer?.close();
  }
  for (const move of floating) {
    if (move.kind !== "move") continue;
    updates.push({ ref: `refs/tags/${move.name}`, expected: move.from, next: move.to, rewrite: true });
  }
  if (updates.length === 0) return { kind: "landed" };
  return api === undefined ? repo.repository.push(updates) : api.updateRefs(updates);
}

/** The Problem of a push that ended without landing and is not tried again. */
export function pushProblem(
  pushed: Exclude<Pushed, { kind: "landed" }>,
  plan: ReleasePlan,
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
