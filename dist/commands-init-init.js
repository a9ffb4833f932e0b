export const id = 1049;

export const ids = [ 1049, 82 ];

export const modules = {
 21049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   init: () => init
  });
  var read_catalogue = __webpack_require__(31338);
  var git_remote = __webpack_require__(80901);
  var list_names = __webpack_require__(55177);
  var trunkline_links = __webpack_require__(45998);
  var open_gitops = __webpack_require__(19638);
  var repository_path = __webpack_require__(11462);
  function catalogueText(findings) {
   const {services, libraries, ecosystems, overlays} = findings;
   const lines = [ `# yaml-language-server: $schema=https://raw.githubusercontent.com/${trunkline_links.i}/v1/schema/trunkline.schema.json`, "# Written by `trunkline init`. A comment says where a line comes from; CHECK marks a guess. `trunkline check` validates this file.", "version: 1", "", ...services.length === 0 ? noServices : [ "services:", ...services.flatMap(one => serviceLines(one, findings)) ] ];
   if (libraries.length > 0) {
    lines.push("", "libraries:");
    for (const {name, path} of libraries) lines.push(`  ${key(name)}:`, `    path: ${value(path)}`);
   }
   lines.push("", "# A change here is a change to every service. CHECK: add what all builds read, such as a root Makefile.", "global:", "  - .github/workflows/**");
   if (ecosystems.length > 0) {
    lines.push("", "# Dependencies are also read from these manifests, so a new one needs no line here.", `discover: [${ecosystems.join(", ")}]`);
   }
   if (overlays !== undefined) lines.push("", ...environmentLines(findings), "", ...gitopsLines(findings));
   return `${lines.join("\n")}\n`;
  }
  const noServices = [ "# No Dockerfile was found, so there is no service yet. CHECK: add yours.", "# services:", "#   orders:", "#     path: services/orders", "#     image: ghcr.io/acme/orders" ];
  function serviceLines(service, {repository, services}) {
   const {name, path, dockerfile, dependsOn, image} = service;
   const owner = (repository.split("/")[0] || "acme").toLowerCase();
   const part = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
   const guess = `ghcr.io/${owner}/${part || "app"}`;
   const outer = services.find(one => one.name !== name && (0, repository_path.UO)(path, one.path));
   const inside = outer === undefined ? "" : `. CHECK: inside of ${outer.name}; remove it if nobody deploys it`;
   const lines = [ `  ${key(name)}:`, `    path: ${value(path)} # ${comment(`${dockerfile}${inside}`)}` ];
   if (dependsOn.length > 0) lines.push(`    depends-on: [${dependsOn.map(value).join(", ")}]`);
   if (image === undefined) return [ ...lines, `    image: ${guess} # CHECK: a guess; no overlay and no workflow names its image` ];
   lines.push(`    image: ${value(image.repository)} # ${comment(image.file)}`);
   if (image.name !== image.repository) lines.push(`    image-name: ${value(image.name)}`);
   return lines;
  }
  function environmentLines({overlays}) {
   const names = overlays?.environments ?? [];
   const last = names.length - 1;
   return [ "# In the order of promotion. CHECK the order, and how a change reaches the last one.", "environments:", ...names.flatMap((name, index) => index === last && last > 0 ? [ `  ${key(name)}:`, "    delivery: pull-request" ] : [ `  ${key(name)}: {}` ]) ];
  }
  function gitopsLines({overlays, gitops, controllers}) {
   const branch = controllers.map(({revision}) => revision).find(one => one !== "" && one !== "HEAD");
   const from = controllers.find(({revision}) => revision === branch);
   const example = overlays?.places[0]?.path ?? "";
   return [ "gitops:", ...gitops === "" ? [] : [ `  repository: ${value(gitops)}` ], ...branch === undefined || !/^[\w./-]+$/.test(branch) ? [] : [ `  branch: ${value(branch)} # ${comment(from?.file ?? "")}` ], `  overlay: ${value(overlays?.template ?? "")} # ${comment(example)}` ];
  }
  function value(text) {
   const plain = /^[A-Za-z./][\w./{}-]*(:\d+\/[\w./{}-]+)?$/.test(text);
   const special = /^(true|false|yes|no|on|off|null|y|n)$/i.test(text);
   return plain && !special ? text : JSON.stringify(text);
  }
  const key = value;
  function comment(text) {
   return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "?");
  }
  function pipelineText(findings) {
   const {services, overlays, trunk} = findings;
   const environment = services.length === 0 ? undefined : overlays?.environments[0];
   const jobs = services.length === 0 ? [ detect ] : [ detect, build ];
   if (environment !== undefined) jobs.push(deliver(environment, findings));
   if (services.length > 0) jobs.push(gate(environment !== undefined));
   return `${head(environment, trunk)}\njobs:\n${jobs.join("\n\n")}\n`;
  }
  function head(environment, trunk) {
   const news = environment === undefined ? "On a push to trunk: find the affected services and build exactly those." : `From a push on trunk to ${environment}: find the affected services, build exactly those, and set all of them in ${environment} in one commit.`;
   return `# ${news}\nname: Pipeline\n\non:\n  push:\n    branches: [${trunk}]\n\npermissions: {}\n\n# Every commit runs to its end; a newer one does not cancel it, and never has its image overwritten by it.\nconcurrency:\n  group: \${{ github.workflow }}-\${{ github.sha }}\n  cancel-in-progress: false\n`;
  }
  const detect = `  detect:\n    name: Detect changes\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # to compare two commits\n    outputs:\n      any: \${{ steps.changes.outputs.any }}\n      matrix: \${{ steps.changes.outputs.matrix }}\n      all: \${{ toJSON(steps.changes.outputs) }} # what the gate takes for proof\n    steps:\n      - name: Check out\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n\n      - name: Which services does this push touch?\n        id: changes\n        uses: ${trunkline_links.i}/actions/detect-changes@v1`;
  const build = `  build:\n    name: Build \${{ matrix.service }}\n    needs: detect\n    if: needs.detect.outputs.any == 'true'\n    runs-on: ubuntu-24.04\n    timeout-minutes: 20\n    permissions:\n      contents: read # to check out\n      packages: write # to push the image\n    strategy:\n      fail-fast: false\n      matrix: \${{ fromJSON(needs.detect.outputs.matrix) }}\n    steps:\n      - name: Check out\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n\n      - name: Name the build\n        id: name\n        run: echo "tag=$GITHUB_RUN_NUMBER-\${GITHUB_SHA::7}" >> "$GITHUB_OUTPUT"\n\n      - name: Log in to the registry\n        uses: docker/login-action@dbcb813823bdd20940b903addbd779551569679f # v4.6.0\n        with:\n          registry: ghcr.io\n          username: \${{ github.actor }}\n          password: \${{ secrets.GITHUB_TOKEN }}\n\n      - name: Set up Buildx\n        uses: docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0\n\n      - name: Build and push\n        id: build\n        uses: docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0\n        with:\n          context: . # CHECK: \${{ matrix.path }} where Dockerfiles copy from their own folder\n          file: \${{ matrix.path }}/Dockerfile\n          push: true\n          tags: \${{ matrix.image }}:\${{ steps.name.outputs.tag }}\n          labels: |\n            org.opencontainers.image.revision=\${{ github.sha }}\n            org.opencontainers.image.source=\${{ github.server_url }}/\${{ github.repository }}\n\n      # Legs of a matrix cannot return outputs of their own: each leaves a file, and one job delivers them all.\n      - name: Write down what was built\n        env:\n          METADATA: \${{ steps.build.outputs.metadata }}\n        run: printf '%s' "$METADATA" > image.json\n\n      - name: Keep it for the delivery\n        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: image-\${{ matrix.service }}\n          path: image.json\n          overwrite: true\n          retention-days: 1`;
  function deliver(environment, {gitops, repository}) {
   const isOther = gitops !== "";
   const app = isOther ? appToken(gitops, repository) : "";
   const right = isOther ? "read # to check out" : "write # to check out, and to commit the new images";
   const token = isOther ? `\n          gitops-token: \${{ steps.gitops.outputs.token }}` : "";
   return `  deliver:\n    name: Deliver to ${environment}\n    needs: [detect, build]\n    if: needs.detect.outputs.any == 'true'\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    permissions:\n      contents: ${right}\n    steps:\n      - name: Check out\n        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n\n      - name: Get what was built\n        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          pattern: image-*\n          path: images\n\n${app}      - name: Point ${environment} at all of it, in one commit\n        uses: ${trunkline_links.i}/actions/set-image@v1\n        with:\n          updates-from: images\n          environment: ${environment}${token}`;
  }
  function appToken(gitops, home) {
   const [owner = "", name = ""] = /^[^/:]+\/[^/:]+$/.test(gitops) ? gitops.split("/") : [];
   const from = owner === "" || owner === home.split("/")[0] ? `\${{ github.repository_owner }}` : owner;
   const check = name === "" ? " # CHECK: the name of the GitOps repository" : "";
   return `      - name: Get a token for the GitOps repository\n        id: gitops\n        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0\n        with:\n          client-id: \${{ vars.DEPLOY_APP_CLIENT_ID }}\n          private-key: \${{ secrets.DEPLOY_APP_PRIVATE_KEY }}\n          owner: ${from}\n          repositories: ${name || "k8s-configs"}${check}\n          permission-contents: write\n\n`;
  }
  function gate(delivers) {
   const also = delivers ? ", deliver" : "";
   const mapped = delivers ? "\n            deliver: any" : "";
   return `  gate:\n    name: Gate\n    needs: [detect, build${also}]\n    if: always()\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions: {}\n    steps:\n      - name: Is everything that is affected delivered?\n        uses: ${trunkline_links.i}/actions/gate@v1\n        with:\n          needs: \${{ toJSON(needs) }}\n          expected: \${{ needs.detect.outputs.all }}\n          jobs: |\n            build: any${mapped}`;
  }
  var external_node_path_ = __webpack_require__(76760);
  var catalogue = __webpack_require__(70835);
  var text_validators = __webpack_require__(76355);
  var connect_dependencies = __webpack_require__(80082);
  var find_manifests = __webpack_require__(61988);
  var repository_files = __webpack_require__(32199);
  var problem = __webpack_require__(5763);
  var parse = __webpack_require__(14329);
  var plain_values = __webpack_require__(79225);
  const mostFiles = 3e3;
  async function findDeployers(source, paths) {
   const found = [];
   const urls = new Map;
   for (const file of paths.filter(path => /\.ya?ml$/.test(path)).slice(0, mostFiles)) {
    const text = await source.read(file);
    if (text === undefined || !/^kind:\s*(Application|Kustomization|GitRepository)\s*$/m.test(text)) continue;
    for (const root of documentsOf(text, file)) {
     const api = (0, plain_values.$6)(root, "apiVersion");
     if (api.startsWith("argoproj.io/")) found.push(...applicationsIn(root, file));
     if (api.startsWith("kustomize.toolkit.fluxcd.io/")) found.push(kustomizationIn(root, file));
     if (api.startsWith("source.toolkit.fluxcd.io/")) urls.set(nameOf(root), {
      url: (0, plain_values.wh)((0, plain_values.y1)(root, [ "spec", "url" ])),
      branch: (0, plain_values.wh)((0, plain_values.y1)(root, [ "spec", "ref", "branch" ]))
     });
    }
   }
   return found.map(one => {
    const from = one.kind === "Flux Kustomization" ? urls.get(one.repository) : undefined;
    if (one.kind === "Argo CD Application") return one;
    return {
     ...one,
     repository: from?.url ?? "",
     revision: from?.branch ?? ""
    };
   });
  }
  function applicationsIn(root, file) {
   if ((0, plain_values.$6)(root, "kind") !== "Application") return [];
   const spec = (0, plain_values.y1)(root, [ "spec" ]);
   const sources = [ (0, plain_values.y1)(spec, [ "source" ]), ...(0, plain_values.c3)((0, 
   plain_values.y1)(spec, [ "sources" ])) ].filter(plain_values.jh);
   return sources.filter(one => (0, plain_values.$6)(one, "path") !== "").map(one => ({
    kind: "Argo CD Application",
    file,
    name: nameOf(root),
    repository: (0, plain_values.$6)(one, "repoURL"),
    revision: (0, plain_values.$6)(one, "targetRevision"),
    path: (0, plain_values.$6)(one, "path")
   }));
  }
  function kustomizationIn(root, file) {
   return {
    kind: "Flux Kustomization",
    file,
    name: nameOf(root),
    repository: (0, plain_values.wh)((0, plain_values.y1)(root, [ "spec", "sourceRef", "name" ])),
    revision: "",
    path: (0, plain_values.wh)((0, plain_values.y1)(root, [ "spec", "path" ])).replace(/^\.\//, "")
   };
  }
  function nameOf(root) {
   return (0, plain_values.wh)((0, plain_values.y1)(root, [ "metadata", "name" ]));
  }
  function documentsOf(text, file) {
   try {
    return (0, parse.t)((0, parse.h)(text, file));
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    return [];
   }
  }
  const signs = [ [ "filter", /uses:\s*["']?(dorny\/paths-filter|tj-actions\/changed-files|step-security\/changed-files)@/ ], [ "edit", /\b(kustomize edit set image)\b/ ], [ "edit", /\b(yq(?: eval)? [^#]*-i\b[^#]*(?:tag|image|digest))/ ], [ "release", /uses:\s*["']?(google-github-actions\/release-please-action|googleapis\/release-please-action)@/ ], [ "release", /\b(semantic-release)\b/ ], [ "image", /\b((?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[a-z0-9._/-]*[a-z0-9])(?=[:@\s"',]|$)/ ] ];
  async function findWorkflowParts(source, paths) {
   const found = [];
   for (const file of paths.filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))) {
    const lines = (await source.read(file) ?? "").split("\n");
    lines.forEach((text, index) => {
     if (/^\s*#/.test(text)) return;
     for (const [kind, sign] of signs) {
      const what = sign.exec(text)?.[1];
      if (what !== undefined && !(kind === "image" && /uses:|https?:\/\//.test(text))) found.push({
       kind,
       file,
       line: index + 1,
       what
      });
     }
    });
   }
   return found;
  }
  const order = [ [ "sandbox", "local" ], [ "dev", "development", "develop" ], [ "test", "testing", "ci", "integration", "int" ], [ "qa", "qas" ], [ "uat", "acceptance", "acc", "demo" ], [ "staging", "stage", "stg", "pre", "preprod", "pre-prod", "preproduction" ], [ "canary" ], [ "prod", "production", "prd", "live" ] ];
  const holder = /^(overlays?|environments?|envs?|stages?)$/;
  const shared = /^(base|bases|components?)$/;
  function guessOverlays(paths, services) {
   const byTemplate = new Map;
   for (const path of paths) for (const {template, place} of readingsOf(path, services)) if ((0, 
   text_validators.Eo)(place.environment) && (0, text_validators.uf)(template) && (0, 
   text_validators.U1)(template)) byTemplate.set(template, [ ...byTemplate.get(template) ?? [], place ]);
   const ranked = [ ...byTemplate ].sort(([one, places], [other, others]) => Number(other.includes("{service}")) - Number(one.includes("{service}")) || others.length - places.length || one.length - other.length || (one < other ? -1 : 1));
   const [best] = ranked;
   if (best === undefined) return undefined;
   const [template, places] = best;
   const environments = [ ...new Set(places.map(({environment}) => environment)) ].sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1));
   return {
    template,
    environments,
    places
   };
  }
  function readingsOf(path, services) {
   const parts = path.split("/");
   if (parts.some(part => shared.test(part))) return [];
   return parts.flatMap((part, index) => {
    const found = environmentIn(part, parts[index - 1] ?? "", index === parts.length - 1);
    if (found === undefined) return [];
    const {environment, written} = found;
    const withEnvironment = parts.with(index, written);
    const named = services.flatMap(service => {
     const at = parts.findIndex((other, where) => where !== index && other === service);
     if (at < 0) return [];
     const template = withEnvironment.with(at, "{service}").join("/");
     return [ {
      template,
      place: {
       path,
       service,
       environment
      }
     } ];
    });
    if (named.length > 0) return named;
    return [ {
     template: withEnvironment.join("/"),
     place: {
      path,
      service: "",
      environment
     }
    } ];
   });
  }
  function environmentIn(part, before, isLast) {
   const [, prefix = "", name = "", suffix = ""] = /^(values[-.])([\w-]+)(\.ya?ml)$/.exec(part) ?? [];
   if (name !== "") return {
    environment: name,
    written: `${prefix}{environment}${suffix}`
   };
   const isKnown = rankOf(part) < order.length || holder.test(before) && !(isLast && /\./.test(part));
   return isKnown ? {
    environment: part,
    written: "{environment}"
   } : undefined;
  }
  function rankOf(environment) {
   const lower = environment.toLowerCase();
   const rank = order.findIndex(names => names.some(name => lower === name || lower.startsWith(`${name}-`)));
   return rank < 0 ? order.length : rank;
  }
  var image_image = __webpack_require__(78579);
  var image_entries = __webpack_require__(34896);
  async function readOverlayImages(source, overlays) {
   const found = new Map;
   for (const {path, service} of overlays?.places ?? []) {
    if (service !== "" && found.has(service)) continue;
    const file = await overlay_images_kustomizationIn(source, path);
    const text = file && await source.read(file);
    if (file === undefined || text === undefined) continue;
    const entries = entriesOf(text, file);
    for (const {name, newName} of entries) {
     const repository = newName ?? name;
     const of = service === "" || entries.length > 1 ? (0, image_image.S_)(repository) : service;
     if ((0, text_validators.Ic)(repository) && !found.has(of)) found.set(of, {
      of,
      repository,
      name,
      file
     });
    }
   }
   return [ ...found.values() ];
  }
  async function overlay_images_kustomizationIn(source, folder) {
   const names = await source.list(folder);
   const name = names?.find(one => /^(kustomization\.ya?ml|Kustomization)$/.test(one));
   return name && external_node_path_.posix.join(folder, name);
  }
  function entriesOf(text, file) {
   try {
    return (0, image_entries.H)(text, file);
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    return [];
   }
  }
  var reserved_names = __webpack_require__(53121);
  const aside = /^(docker|\.?docker|build|deploy|container|src|app)$/;
  function nameServices(dockerfiles, repository) {
   const found = new Map;
   for (const file of dockerfiles) {
    const folder = external_node_path_.posix.dirname(file);
    const path = aside.test(external_node_path_.posix.basename(folder)) && folder.includes("/") ? external_node_path_.posix.dirname(folder) : folder;
    if (!found.has(path)) found.set(path, file);
   }
   const whole = external_node_path_.posix.basename(repository) || "app";
   const short = [ ...found.keys() ].map(path => path === "." ? whole : external_node_path_.posix.basename(path));
   const named = [ ...found ].map(([path, dockerfile], index) => {
    const own = short[index] ?? "";
    const twins = short.filter(other => other.toLowerCase() === own.toLowerCase()).length;
    const name = (twins > 1 ? path.replaceAll("/", "-") : own).replace(/[^A-Za-z0-9._-]+/g, "-");
    return {
     name,
     path,
     dockerfile
    };
   });
   const clash = (0, reserved_names.ub)(named.map(({name}) => name));
   const free = named.map(one => clash(one.name) === undefined ? one : {
    ...one,
    name: `${one.name}-service`
   });
   const clashNow = (0, reserved_names.ub)(free.map(({name}) => name));
   return free.filter(({name, path}) => (0, text_validators.Eo)(name) && (0, text_validators.uf)(path) && clashNow(name) === undefined);
  }
  const dockerfile = /^(Dockerfile|Containerfile)$/;
  const passedOver = /(^|\/)(tests?|e2e|examples?|docs?|hack|fixtures)(\/|$)/;
  async function findAll(sources) {
   const {workspace, gitops, gitopsName, repository} = sources;
   const paths = await (0, repository_files.G)(workspace);
   const configured = gitops === workspace ? paths : await (0, repository_files.G)(gitops);
   const dockerfiles = paths.filter(path => dockerfile.test(external_node_path_.posix.basename(path)) && !passedOver.test(external_node_path_.posix.dirname(path)));
   const services = nameServices(dockerfiles, repository);
   const found = await findDependencies(services, workspace, paths);
   const overlays = guessOverlays(configured.flatMap(placeOf), services.map(({name}) => name));
   const images = await readOverlayImages(gitops, overlays);
   const workflows = await findWorkflowParts(workspace, paths);
   return {
    repository,
    trunk: /^ref: refs\/heads\/([\w./-]+)\s*$/.exec(await workspace.read(".git/HEAD") ?? "")?.[1] ?? "main",
    gitops: gitopsName,
    overlays,
    workflows,
    controllers: await findDeployers(gitops, configured),
    ecosystems: found.ecosystems,
    libraries: found.libraries,
    services: services.map(service => ({
     ...service,
     dependsOn: found.dependsOn.get(service.name) ?? [],
     image: images.find(({of}) => of === service.name) ?? imageIn(workflows, service.name)
    }))
   };
  }
  function placeOf(path) {
   const name = external_node_path_.posix.basename(path);
   if (/^(kustomization\.ya?ml|Kustomization)$/.test(name)) return [ external_node_path_.posix.dirname(path) ];
   return /^values[-.][\w-]+\.ya?ml$/.test(name) || /\/values\.ya?ml$/.test(path) ? [ path ] : [];
  }
  function imageIn(workflows, service) {
   const part = workflows.find(({kind, what}) => kind === "image" && what.endsWith(`/${service}`));
   return part && {
    of: service,
    repository: part.what,
    name: part.what,
    file: `${part.file}:${part.line}`
   };
  }
  async function findDependencies(services, source, paths) {
   const owners = services.map(({name, path}) => ({
    name,
    path,
    inputs: [ `${path}/**` ],
    dependsOn: []
   }));
   const units = {
    services: new Map(owners.map(owner => [ owner.name, owner ])),
    libraries: new Map,
    global: []
   };
   const readable = catalogue.uU.filter(one => one !== "kustomize");
   const manifests = await (0, find_manifests.findManifests)(services.map(({path}) => path), readable, treeOf(source, paths));
   const connected = (0, connect_dependencies.connect)(units, manifests).owners;
   const reached = [ ...connected.libraries.values() ].filter(({name}) => paths.some(path => path.startsWith(`${name}/`)));
   const taken = new Set(services.map(({name}) => name));
   const nameOf = new Map(reached.flatMap(({name: path}) => {
    const short = external_node_path_.posix.basename(path);
    const isAlone = reached.filter(({name}) => external_node_path_.posix.basename(name) === short).length === 1;
    const name = isAlone && !taken.has(short) ? short : path.replaceAll("/", "-");
    return (0, text_validators.Eo)(name) && (0, text_validators.uf)(path) && !taken.has(name) ? [ [ path, name ] ] : [];
   }));
   const named = names => names.flatMap(one => nameOf.get(one) ?? (taken.has(one) ? one : []));
   const dependsOn = new Map([ ...connected.services.values() ].map(one => [ one.name, named(one.dependsOn) ]));
   const used = new Set([ ...dependsOn.values() ].flat());
   const speaking = readable.filter(one => manifests.some(({ecosystem, manifest}) => ecosystem === one && manifest !== "unreadable" && manifest.needs.length + manifest.reaches.length + manifest.members.length > 0));
   return {
    ecosystems: speaking,
    libraries: [ ...nameOf ].map(([path, name]) => ({
     name,
     path
    })).filter(({name}) => used.has(name)),
    dependsOn
   };
  }
  function treeOf(source, paths) {
   const folders = new Map;
   for (const path of paths) {
    const parts = path.split("/");
    parts.forEach((name, index) => {
     const folder = parts.slice(0, index).join("/") || ".";
     const entries = folders.get(folder) ?? new Map;
     entries.set(name, index < parts.length - 1);
     folders.set(folder, entries);
    });
   }
   return {
    async list(folder) {
     const entries = folders.get(folder);
     return entries && [ ...entries ].map(([name, isFolder]) => ({
      name,
      isFolder
     }));
    },
    read: path => source.read(path),
    expect: async () => undefined
   };
  }
  const workflow = ".github/workflows/trunkline.yml";
  async function init(options, world) {
   const findings = await findAll(await openSources(options, world));
   const files = new Map([ [ options.config, catalogueText(findings) ], ...findings.services.length === 0 ? [] : [ [ workflow, pipelineText(findings) ] ] ]);
   (0, read_catalogue.readCatalogue)(files.get(options.config) ?? "", options.config);
   const lines = [ "Found:", ...foundLines(findings).map(line => `  ${line}`), "" ];
   for (const [path, text] of files) {
    if (options.print) lines.push(`--- ${path}`, ...text.split("\n")); else if (await world.files.read(path) !== undefined) lines.push(`${path} exists and stays as it is.`); else {
     await world.files.writeInto(".", new Map([ [ path, text ] ]));
     lines.push(`Wrote ${path}`);
    }
   }
   return {
    lines: [ ...lines, "", ...nextLines(findings, options.gitops) ],
    problems: []
   };
  }
  async function openSources(options, world) {
   const {files, git, run} = world;
   const workspace = {
    list: folder => files.list(folder === "" ? "." : folder),
    read: path => files.read(path)
   };
   const origin = (await git.checkout(run.directory))?.origin;
   const repository = origin && (0, git_remote.M8)(origin, run)?.repository || run.repository;
   if (options.gitops === "") return {
    workspace,
    gitops: workspace,
    gitopsName: "",
    repository
   };
   const {source, name, remote} = await (0, open_gitops.fn)(options.gitops, options.token, world);
   const isHere = origin !== undefined && (0, git_remote.ve)(remote, (0, git_remote.M8)(origin, run) ?? remote);
   return {
    workspace,
    gitops: source,
    gitopsName: isHere ? "" : name,
    repository
   };
  }
  function foundLines(findings) {
   const {services, libraries, overlays, controllers, workflows, gitops} = findings;
   const where = gitops === "" ? "" : ` in ${gitops}`;
   return [ count(services.length, "service", services.map(({name, dockerfile}) => `${name} (${dockerfile})`)), count(libraries.length, "library", libraries.map(({name, path}) => `${name} (${path})`)), overlays === undefined ? `no overlays${where}: the catalogue gets no environments. If they are in another repository, run init with --gitops owner/name` : `overlays ${overlays.template}${where}, environments ${overlays.environments.join(", ")}`, ...controllers.slice(0, 10).map(({kind, name, file, path}) => `${kind} ${name} (${file}) deploys ${path}${where}`), ...workflows.filter(({kind}) => kind !== "image").map(({file, line, what, kind}) => `${file}:${line} uses ${what}: ${migrations[kind]}`) ];
  }
  const migrations = {
   filter: "detect-changes takes the same filters in its input `filters` (docs/migration/paths-filter.md)",
   edit: "set-image takes the same arguments (docs/migration/kustomize-edit.md)",
   release: "release reads the same commits (docs/migration/release-please.md)",
   image: ""
  };
  function count(many, word, names) {
   if (many === 0) return word === "service" ? "no service: no Dockerfile" : "no shared library";
   const plural = word === "library" ? "libraries" : `${word}s`;
   return `${many} ${many === 1 ? word : plural}: ${(0, list_names.Z)(names)}`;
  }
  function nextLines({services, overlays, gitops}, given) {
   const again = `npx github:${trunkline_links.i}`;
   if (services.length === 0) return [ "Next:", "  1. add your services to the catalogue", `  2. ${again} check` ];
   const steps = [ "read the lines with CHECK in both files", `${again} check${given === "" ? "" : ` --gitops ${given}`}`, `${again} try detect-changes base=$(git rev-parse HEAD~1)`, ...overlays === undefined || gitops === "" || services.length === 0 ? [] : [ "make the GitHub App whose token writes to the GitOps repository: docs/how-to/github-app.md" ] ];
   return [ "Next:", ...steps.map((step, index) => `  ${index + 1}. ${step}`) ];
  }
 }),
 80082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   connect: () => connect,
   membersUnder: () => membersUnder,
   workspaceOf: () => workspaceOf
  });
  var _path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);
  function connect(catalogue, found) {
   const all = [ ...catalogue.services.values(), ...catalogue.libraries.values() ];
   const byName = new Map(all.map(owner => [ owner.name, owner ]));
   const ownerAt = nearestOwner(all);
   const added = new Map;
   const edges = new Map;
   const ownerFor = path => {
    const name = ownerAt(path) ?? path;
    if (!byName.has(name) && !added.has(name)) added.set(name, {
     name,
     inputs: [ path, `${path}/**` ],
     dependsOn: []
    });
    return name;
   };
   const providers = new Map;
   for (const {manifest, folder} of found) {
    if (manifest === "unreadable") continue;
    for (const name of manifest.provides) if (folder !== "." || ownerAt(folder) !== undefined) providers.set(name, folder);
   }
   for (const {manifest} of found) for (const [name, folder] of manifest === "unreadable" ? [] : manifest.aliases ?? []) if (!providers.has(name)) providers.set(name, folder);
   const manifests = found.map(one => ({
    ...one,
    owner: ownerAt(one.folder) ?? one.folder
   }));
   for (const {manifest, owner} of manifests) {
    if (manifest === "unreadable" || owner === ".") continue;
    const folders = manifest.needs.flatMap(name => providers.get(name) ?? []);
    const targets = [ ...folders, ...manifest.reaches.filter(path => path !== ".") ].map(ownerFor);
    const mine = edges.get(owner) ?? new Set;
    for (const target of targets) if (target !== owner) mine.add(target);
    edges.set(owner, mine);
   }
   const grown = owner => ({
    ...owner,
    dependsOn: [ ...new Set([ ...owner.dependsOn, ...edges.get(owner.name) ?? [] ]) ]
   });
   return {
    owners: {
     services: new Map([ ...catalogue.services ].map(([name, owner]) => [ name, grown(owner) ])),
     libraries: new Map([ ...catalogue.libraries, ...added ].map(([name, owner]) => [ name, grown(owner) ])),
     global: catalogue.global
    },
    manifests
   };
  }
  function membersUnder({manifests}, ecosystem, folder) {
   return manifests.flatMap(({ecosystem: other, manifest, owner, folder: at}) => {
    if (other !== ecosystem || manifest === "unreadable" || owner === ".") return [];
    if (folder === ".") return {
     folder: at,
     manifest,
     owner
    };
    if (at === folder) return {
     folder: ".",
     manifest,
     owner
    };
    return at.startsWith(`${folder}/`) ? {
     folder: at.slice(folder.length + 1),
     manifest,
     owner
    } : [];
   });
  }
  function workspaceOf({manifests}, path) {
   return manifests.find(({file, manifest}) => file === path && manifest !== "unreadable" && manifest.members.length > 0)?.ecosystem;
  }
  function nearestOwner(catalogue) {
   const byPath = new Map(catalogue.map(({path, name}) => [ path, name ]));
   return path => {
    for (let at = path; at !== ""; at = (0, _path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(at)) {
     const name = byPath.get(at);
     if (name !== undefined) return name;
    }
    return undefined;
   };
  }
 }),
 34896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => readImages,
   aV: () => placeImages,
   yz: () => effectiveEntry
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86843);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79225);
  const fields = [ "name", "newName", "newTag", "digest", "tagSuffix" ];
  function readImages(text, file) {
   return placeImages(text, file).entries;
  }
  function effectiveEntry(entries, name) {
   const same = entries.filter(entry => entry.name === name);
   return same.find(({newName}) => newName !== undefined && newName !== name) ?? same.at(-1);
  }
  function placeImages(text, file) {
   const invalid = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_INVALID", {
    file,
    fault
   }, {
    at: {
     file
    }
   });
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file));
   if (root === null || root === "") return {
    path: [ "images" ],
    entries: []
   };
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(root)) throw invalid("it is not a map");
   const key = keyOf(root, "images", invalid);
   const list = root[key] ?? null;
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(list)) return {
    path: [ key ],
    entries: []
   };
   if (!Array.isArray(list)) throw invalid("its `images` is no list");
   const entries = list.map((item, index) => {
    if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(item)) throw invalid(`${(0, 
    _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_3__.jV)([ key, index ])} is no map`);
    return placeEntry(item, [ key, index ], invalid);
   });
   return {
    path: [ key ],
    entries
   };
  }
  function placeEntry(item, path, invalid) {
   const keys = Object.fromEntries(fields.map(field => [ field, keyOf(item, field, invalid) ]));
   const value = field => {
    const found = item[keys[field] ?? field] ?? null;
    if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(found)) return undefined;
    if (typeof found === "string") return found;
    throw invalid(`${(0, _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_3__.jV)([ ...path, field ])} is no text`);
   };
   return {
    name: value("name") ?? "",
    newName: value("newName"),
    newTag: value("newTag"),
    digest: value("digest"),
    tagSuffix: value("tagSuffix"),
    path,
    keys
   };
  }
  function keyOf(map, field, invalid) {
   const found = Object.keys(map).filter(key => key.toLowerCase() === field.toLowerCase());
   if (found.length > 1) throw invalid(`it has ${found.map(key => `\`${key}\``).join(" and ")}`);
   return found[0] ?? field;
  }
 }),
 55177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
  }
 }),
 86843: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Im: () => isEmpty,
   TR: () => refuse,
   XA: () => contentEnd,
   c6: () => findPair,
   jV: () => formatPath,
   oM: () => pairEnd,
   x5: () => locate,
   xy: () => quotesOf
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  function locate({documents}, path, document = 0) {
   let spot = {
    node: documents[document]?.contents ?? null,
    inFlow: false
   };
   for (const step of path) {
    const next = child(spot, step);
    if (next === undefined) return undefined;
    spot = next;
   }
   return spot;
  }
  function child({node, inFlow}, step) {
   const within = inFlow || ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) && node.flow === true;
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && typeof step === "string") {
    const pair = findPair(node, step);
    return pair === undefined ? undefined : {
     node: pair.value,
     inFlow: within
    };
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof step === "number") {
    const item = node.items[step];
    return item === undefined ? undefined : {
     node: item,
     inFlow: within
    };
   }
   return undefined;
  }
  function findPair(map, key) {
   return map.items.find(pair => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.value === key);
  }
  function contentEnd(node) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : pairEnd(last);
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : contentEnd(last);
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.srcToken?.type === "block-scalar") {
    return node.range[1] - (/\r?\n$/.exec(node.srcToken.source)?.[0].length ?? 0);
   }
   return node.range[1];
  }
  function pairEnd({key, value}) {
   return value === null ? key.range[1] : contentEnd(value);
  }
  function isEmpty(node) {
   if (node === null) return true;
   return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.type === "PLAIN" && /^(|~|null|Null|NULL)$/.test(String(node.value));
  }
  function quotesOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return "plain";
   if (node.type === "QUOTE_DOUBLE") return "double";
   return node.type === "QUOTE_SINGLE" ? "single" : "plain";
  }
  function refuse({file, place}, path, fault, offset) {
   const at = offset === undefined ? {
    file
   } : place(offset);
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_UNEDITABLE", {
    file,
    path: formatPath(path),
    fault
   }, {
    at
   });
  }
  function formatPath(path) {
   return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const key = /^[\w-]+$/.test(step) ? step : JSON.stringify(step);
    return text === "" ? key : `${text}.${key}`;
   }, "");
  }
 })
};
