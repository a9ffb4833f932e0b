/** Why a service is due. */
export type Because = OwnReason | Dependency;

/** A reason of the service's own. */
export interface OwnReason {
  /** `file`, `global`: `of` is a path. `config`: a line of the catalogue. `doubt`: a reason code. */
  readonly kind: "file" | "global" | "config" | "doubt";
  readonly of: string;
}

/** A reason that lies in something the service stands on. */
export interface Dependency {
  readonly kind: "dependency";
  /** The unit (service or library) that changed itself. */
  readonly of: string;
  /** The units between, nearest first; absent where the dependency is direct. */
  readonly via?: readonly string[];
}
