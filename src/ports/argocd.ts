/** The API of one Argo CD server, as far as it is read. Nothing is ever written; `refresh` asks the controller to compare now. */
export interface ArgoCd {
  /**
   * One application as it is now. Raises AWAIT_DENIED, AWAIT_APP_MISSING and AWAIT_NOT_ARGOCD; what may pass by itself (no answer, a server's
   * fault, too many requests) is an answer of the kind `silent`.
   */
  application(name: ArgoCdName, refresh: boolean): Promise<ArgoCdAnswer<ArgoCdApplication>>;
  /** Whether its sync windows let it sync now; undefined where that cannot be told. */
  canSync(name: ArgoCdName): Promise<boolean | undefined>;
  /**
   * Tells an application as it is and then whenever it changes, until the server, the network or the signal ends it. It settles then and raises nothing:
   * a hint that it is time to look, and no more.
   */
  follow(
    name: ArgoCdName,
    seen: (application: ArgoCdApplication) => void,
    signal: AbortSignal,
  ): Promise<void>;
}

/** How people name an application: `name`, `namespace/name` or `project/namespace/name`. */
export interface ArgoCdName {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly project: string | undefined;
}

export type ArgoCdAnswer<T> =
  | { readonly kind: "seen"; readonly value: T }
  /** `why`: in words; `waitMs`: how long the server asks to wait. */
  | { readonly kind: "silent"; readonly why: string; readonly waitMs: number | undefined };

/** An Application (argoproj.io/v1alpha1), the parts that a rollout is judged by. Texts that are missing are empty. */
export interface ArgoCdApplication {
  readonly name: string;
  readonly namespace: string;
  readonly project: string;
  /** Its page in Argo CD. */
  readonly url: string;
  readonly deleting: boolean;
  /** Controller's and operation's own clock, ISO 8601. */
  readonly reconciledAt: string;
  readonly sources: readonly ArgoCdFollows[];
  /** The Source Hydrator writes what is synced; then `sources` has the dry one alone. */
  readonly hydrator: ArgoCdHydrator | undefined;
  /** Whether it syncs by itself. */
  readonly automated: boolean;
  readonly sync: { readonly status: string; readonly revisions: readonly string[] };
  readonly health: { readonly status: string; readonly message: string; readonly since: string };
  /** Something was asked for that has not begun. */
  readonly requested: boolean;
  readonly operation: ArgoCdOperation | undefined;
  readonly conditions: readonly { readonly type: string; readonly message: string; readonly since: string }[];
  /** Resources that are not well, the worst first. */
  readonly unwell: readonly { readonly name: string; readonly health: string; readonly message: string }[];
  /** Images of the pods as their specs name them. */
  readonly images: readonly string[];
}

export interface ArgoCdFollows {
  readonly repository: string;
  readonly path: string;
  readonly revision: string;
  /** A Helm chart: its revision is a version, not a commit. */
  readonly isChart: boolean;
}

export interface ArgoCdHydrator {
  readonly phase: string;
  readonly message: string;
  /** The last commit that was hydrated, and what became of it. */
  readonly dry: string;
  readonly hydrated: string;
}

export interface ArgoCdOperation {
  /** Running, Terminating, Succeeded, Failed or Error. */
  readonly phase: string;
  readonly message: string;
  readonly finishedAt: string;
  readonly retries: number;
  /** What it syncs or synced, by source. */
  readonly revisions: readonly string[];
}
