// One copy by Trunkline's client as a process of its own: node copy.js <folder of emitted JavaScript> <from> <to>
const [lib, from, to] = process.argv.slice(2);
const { clock } = await import(`${lib}/src/adapters/clock.js`);
const { openRegistries } = await import(`${lib}/src/adapters/registry/registries.js`);
const { parseRepo } = await import(`${lib}/src/core/image/registry-repository.js`);

const log = { info: () => undefined, debug: () => undefined };
const registry = await openRegistries(process.env, clock, log).open({
  username: "",
  password: "",
  token: "",
});
const [source, tag] = read(from);
const [target] = read(to);
const digest = await registry.resolve(source, tag);
if (digest === undefined) throw new Error(`there is no ${from}`);
await registry.copy(source, target, { digest, tag }, { tags: [], movingTags: [], referrers: "copy" });

function read(name) {
  const colon = name.lastIndexOf(":");
  return [parseRepo(name.slice(0, colon)), name.slice(colon + 1)];
}
