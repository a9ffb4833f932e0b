import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { gitopsOf } from "../core/catalogue/services-in-environments.ts";
import type { Remote } from "../core/git/remote.ts";
import type { Delivery, Target, Tip } from "../ports/delivery.ts";

/** The tip that says what a service (empty: any) runs in an environment, seen from the one that is written to. */
export type TipOf = (tip: Tip, environment: string, service?: string) => Promise<Tip>;

/**
 * Environments, and services in them, may have a branch or a repository of their own. What is on the branch that is written to is read from the
 * very tip that is decided on; another branch is read once for each such tip.
 */
export function findTips(
  delivery: Delivery,
  target: Target,
  catalogue: Catalogue | undefined,
  to: string,
  remoteOf: (repository: string) => Promise<Remote> = async () => target.remote,
): TipOf {
  const read = new Map<string, Promise<Tip>>();
  const placeOf = (environment: string, service: string) => {
    if (catalogue === undefined) return { repository: "", branch: "" };
    const { environments, services } = catalogue;
    const { repository = "", branch = "" } = gitopsOf(
      catalogue,
      environments.get(environment),
      services.get(service),
    );
    return { repository, branch };
  };
  const readTip = async (repository: string, isHere: boolean, branch: string) => {
    const remote = isHere ? target.remote : await remoteOf(repository);
    return delivery.readTip({ ...target, remote, branch });
  };
  return (tip, environment, service = "") => {
    const [from, here] = [placeOf(environment, service), placeOf(to, service)];
    const isHere = from.repository === here.repository;
    if (isHere && from.branch === here.branch) return Promise.resolve(tip);
    const key = `${tip.commit} ${from.repository} ${from.branch}`;
    const opened = read.get(key) ?? readTip(from.repository, isHere, from.branch);
    read.set(key, opened);
    return opened;
  };
}
