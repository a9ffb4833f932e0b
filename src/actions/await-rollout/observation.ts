import type { Oid } from "../../core/git/oid.ts";

/** Who is asked about a rollout. */
export type RolloutSource = (typeof rolloutSources)[number];
export const rolloutSources = ["argocd", "status", "deployment", "http", "command"] as const;

/** How what a source speaks of lies to the commit that is waited for. */
export type Standing =
  /** An older revision, or one of another line: it says nothing about the commit. */
  | { readonly kind: "lacks" }
  /** The commit itself, or a descendant that still sets the same artifact. */
  | { readonly kind: "holds" }
  /** A descendant that sets another artifact; `by` is the commit that changed it. */
  | { readonly kind: "superseded"; readonly by: Oid };

/** What shows that the artifact runs: its digest in the pods, a revision that holds the commit, or only the word of an endpoint or command. */
export type RolloutProof = "image" | "revision" | "word";

/** One look of one source at one subject. */
export interface Observation {
  /** Milliseconds since the epoch, by our clock. */
  readonly at: number;
  readonly source: RolloutSource;
  /** The application, the context, the URL: what was looked at. */
  readonly subject: string;
  /** The commit that the source speaks of; undefined where it names none. */
  readonly revision: Oid | undefined;
  readonly standing: Standing;
  readonly state: "progressing" | "healthy" | "degraded" | "suspended";
  /** Changes whenever the source says that its state changed meanwhile. Compared only with itself: clocks differ. */
  readonly mark: string;
  /** Pods with the artifact before are still there. */
  readonly mixed: boolean;
  readonly proof: RolloutProof;
  /** Why it is in this state, in words, for people. Untrusted text. */
  readonly message: string;
  /** A page about it; empty for none. */
  readonly url: string;
}
