/** Why a service is affected. */
export type Because = OwnReason | Dependency;

/** A reason of the service's own. */
export interface OwnReason {
  /** `file`, `global`: `of` is a path. `config`: a line of the catalogue. `doubt`: a reason code. */
  readonly kind: "file" | "global" | "config" | "doubt";
  readonly of: string;
}

/** A reason that lies in something the service depends on. */
export interface Dependency {
  readonly kind: "dependency";
  /** The service or library that changed itself. */
  readonly of: string;
  /** The services and libraries between, nearest first; absent where the dependency is direct. */
  readonly via?: readonly string[];
}
