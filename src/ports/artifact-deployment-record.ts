/** An artifact where it runs. */
export interface ArtifactRecord {
  /** The artifact, by one name wherever it runs: its image repository. */
  readonly artifact: string;
  readonly digest: string;
  /** Empty where it has none. */
  readonly version: string;
  readonly environment: string;
  /** Empty where the environment has none. */
  readonly cluster: string;
  /** What is deployed there, by a name that stays: the service. */
  readonly deployment: string;
}
