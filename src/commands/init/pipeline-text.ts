import { home } from "../../core/text/trunkline-links.ts";
import type { Findings } from "./scan-repository.ts";

/**
 * A first workflow for what was found: which services a push affects, their builds, their delivery to the first environment where there is one,
 * and one check to require. For a monorepo with a GitOps repository of its own it is examples/workflows/pipeline.yml but for lines with CHECK.
 */
export function pipelineText(findings: Findings): string {
  const { services, overlays, trunk } = findings;
  const environment = services.length === 0 ? undefined : overlays?.environments[0];
  const jobs = services.length === 0 ? [detect] : [detect, build];
  if (environment !== undefined) jobs.push(deliver(environment, findings));
  if (services.length > 0) jobs.push(gate(environment !== undefined));
  return `${head(environment, trunk)}\njobs:\n${jobs.join("\n\n")}\n`;
}

function head(environment: string | undefined, trunk: string): string {
  const news =
    environment === undefined
      ? "On a push to trunk: find the affected services and build exactly those."
      : `From a push on trunk to ${environment}: find the affected services, build exactly those, and set all of them in ${environment} in one commit.`;
  return `# ${news}
name: Pipeline

on:
  push:
    branches: [${trunk}]

permissions: {}

# Every commit runs to its end; a newer one does not cancel it, and never has its image overwritten by it.
concurrency:
  group: \${{ github.workflow }}-\${{ github.sha }}
  cancel-in-progress: false
`;
}

const detect = `  detect:
    name: Detect changes
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # to compare two commits
    outputs:
      any: \${{ steps.changes.outputs.any }}
      matrix: \${{ steps.changes.outputs.matrix }}
      all: \${{ toJSON(steps.changes.outputs) }} # what the gate takes for proof
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      - name: Which services does this push touch?
        id: changes
        uses: ${home}/actions/detect-changes@v1`;

const build = `  build:
    name: Build \${{ matrix.service }}
    needs: detect
    if: needs.detect.outputs.any == 'true'
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read # to check out
      packages: write # to push the image
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.detect.outputs.matrix) }}
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      - name: Name the build
        id: name
        run: echo "tag=$GITHUB_RUN_NUMBER-\${GITHUB_SHA::7}" >> "$GITHUB_OUTPUT"

      - name: Log in to the registry
        uses: docker/login-action@dbcb813823bdd20940b903addbd779551569679f # v4.6.0
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ secrets.GITHUB_TOKEN }}

      - name: Set up Buildx
        uses: docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0

      - name: Build and push
        id: build
        uses: docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0
        with:
          context: . # CHECK: \${{ matrix.path }} where Dockerfiles copy from their own folder
          file: \${{ matrix.path }}/Dockerfile
          push: true
          tags: \${{ matrix.image }}:\${{ steps.name.outputs.tag }}
          labels: |
            org.opencontainers.image.revision=\${{ github.sha }}
            org.opencontainers.image.source=\${{ github.server_url }}/\${{ github.repository }}

      # Legs of a matrix cannot return outputs of their own: each leaves a file, and one job delivers them all.
      - name: Write down what was built
        env:
          METADATA: \${{ steps.build.outputs.metadata }}
        run: printf '%s' "$METADATA" > image.json

      - name: Keep it for the delivery
        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: image-\${{ matrix.service }}
          path: image.json
          overwrite: true
          retention-days: 1`;

/** Another repository takes a GitHub App's token; the workflow's own token writes to this one. */
function deliver(environment: string, { gitops, repository }: Findings): string {
  const isOther = gitops !== "";
  const app = isOther ? appToken(gitops, repository) : "";
  const right = isOther ? "read # to check out" : "write # to check out, and to commit the new images";
  const token = isOther ? `\n          gitops-token: \${{ steps.gitops.outputs.token }}` : "";
  return `  deliver:
    name: Deliver to ${environment}
    needs: [detect, build]
    if: needs.detect.outputs.any == 'true'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: ${right}
    steps:
      - name: Check out
        uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false

      - name: Get what was built
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          pattern: image-*
          path: images

${app}      - name: Point ${environment} at all of it, in one commit
        uses: ${home}/actions/set-image@v1
        with:
          updates-from: images
          environment: ${environment}${token}`;
}

function appToken(gitops: string, home: string): string {
  const [owner = "", name = ""] = /^[^/:]+\/[^/:]+$/.test(gitops) ? gitops.split("/") : [];
  const from = owner === "" || owner === home.split("/")[0] ? `\${{ github.repository_owner }}` : owner;
  const check = name === "" ? " # CHECK: the name of the GitOps repository" : "";
  return `      - name: Get a token for the GitOps repository
        id: gitops
        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
        with:
          client-id: \${{ vars.DEPLOY_APP_CLIENT_ID }}
          private-key: \${{ secrets.DEPLOY_APP_PRIVATE_KEY }}
          owner: ${from}
          repositories: ${name || "k8s-configs"}${check}
          permission-contents: write

`;
}

function gate(delivers: boolean): string {
  const also = delivers ? ", deliver" : "";
  const mapped = delivers ? "\n            deliver: any" : "";
  return `  gate:
    name: Gate
    needs: [detect, build${also}]
    if: always()
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps:
      - name: Is everything that is affected delivered?
        uses: ${home}/actions/gate@v1
        with:
          needs: \${{ toJSON(needs) }}
          expected: \${{ needs.detect.outputs.all }}
          jobs: |
            build: any${mapped}`;
}
