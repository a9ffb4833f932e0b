/**
 * The files of one service as a team runs it, with an overlay for each environment: three workloads with what belongs to them, rules of the network,
 * rights, alerts and a dashboard; a component for tracing; patches and generators. About 40 resources a build.
 */
export function fullService(
  service: string,
  environments: readonly string[],
  digest: string,
): Readonly<Record<string, string>> {
  const folder = `apps/${service}`;
  const files: Record<string, string> = {};
  const base: string[] = [];
  const write = (name: string, ...documents: readonly unknown[]) => {
    base.push(name);
    files[`${folder}/base/${name}`] = documents
      .map((one) => `${JSON.stringify(one, null, 2)}\n`)
      .join("---\n");
  };
  for (const part of ["api", "worker", "consumer"]) {
    const name = `${service}-${part}`;
    const labels = { "app.kubernetes.io/name": service, "app.kubernetes.io/component": part };
    const metadata = { name, labels };
    write(`${part}-deployment.yaml`, deployment(service, name, labels));
    write(
      `${part}-service.yaml`,
      {
        apiVersion: "v1",
        kind: "Service",
        metadata,
        spec: { selector: labels, ports: [{ name: "http", port: 80, targetPort: "http" }] },
      },
      { apiVersion: "v1", kind: "ServiceAccount", metadata },
    );
    write(
      `${part}-scaling.yaml`,
      {
        apiVersion: "autoscaling/v2",
        kind: "HorizontalPodAutoscaler",
        metadata,
        spec: {
          scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
          minReplicas: 2,
          maxReplicas: 6,
          metrics: [
            {
              type: "Resource",
              resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 70 } },
            },
          ],
        },
      },
      {
        apiVersion: "policy/v1",
        kind: "PodDisruptionBudget",
        metadata,
        spec: { minAvailable: 1, selector: { matchLabels: labels } },
      },
    );
    write(
      `${part}-network.yaml`,
      ...["ingress", "egress"].map((way) => ({
        apiVersion: "networking.k8s.io/v1",
        kind: "NetworkPolicy",
        metadata: { name: `${name}-${way}`, labels },
        spec: {
          podSelector: { matchLabels: labels },
          policyTypes: [way === "ingress" ? "Ingress" : "Egress"],
        },
      })),
    );
    write(
      `${part}-rights.yaml`,
      {
        apiVersion: "rbac.authorization.k8s.io/v1",
        kind: "Role",
        metadata,
        rules: [{ apiGroups: [""], resources: ["configmaps"], verbs: ["get", "list", "watch"] }],
      },
      {
        apiVersion: "rbac.authorization.k8s.io/v1",
        kind: "RoleBinding",
        metadata,
        roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name },
        subjects: [{ kind: "ServiceAccount", name }],
      },
    );
    write(
      `${part}-monitor.yaml`,
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "ServiceMonitor",
        metadata,
        spec: { selector: { matchLabels: labels }, endpoints: [{ port: "http", path: "/metrics" }] },
      },
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "PrometheusRule",
        metadata,
        spec: {
          groups: [
            {
              name,
              rules: ["Errors", "Latency", "Restarts", "Saturation"].map((alert) => ({
                alert: `${name}${alert}`,
                expr: `sum(rate(http_requests_total{service="${name}",code=~"5.."}[5m])) > 1`,
                for: "10m",
                labels: { severity: "page" },
              })),
            },
          ],
        },
      },
    );
  }
  write("ingress.yaml", {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name: service },
    spec: {
      rules: [
        {
          host: `${service}.example.com`,
          http: {
            paths: [
              {
                path: "/",
                pathType: "Prefix",
                backend: { service: { name: `${service}-api`, port: { name: "http" } } },
              },
            ],
          },
        },
      ],
    },
  });
  write("migrate-job.yaml", {
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name: `${service}-clean-up` },
    spec: {
      schedule: "15 3 * * *",
      jobTemplate: {
        spec: {
          template: {
            spec: {
              restartPolicy: "Never",
              containers: [{ name: "clean-up", image: `ghcr.io/acme/${service}` }],
            },
          },
        },
      },
    },
  });
  write("external-secret.yaml", {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name: service },
    spec: {
      secretStoreRef: { kind: "ClusterSecretStore", name: "vault" },
      data: ["database", "broker", "mail"].map((key) => ({
        secretKey: key,
        remoteRef: { key: `${service}/${key}` },
      })),
    },
  });
  files[`${folder}/base/application.properties`] = Array.from(
    { length: 30 },
    (_, index) => `setting.${index}=value ${index}\n`,
  ).join("");
  files[`${folder}/base/kustomization.yaml`] = [
    `resources: [${base.join(", ")}]`,
    "configMapGenerator:",
    `  - {name: ${service}-settings, files: [application.properties]}`,
    "labels:",
    `  - {pairs: {app.kubernetes.io/part-of: shop}}`,
    "",
  ].join("\n");
  for (const environment of environments) {
    const overlay = `${folder}/overlays/${environment}`;
    files[`${overlay}/scaling.yaml`] = [
      "apiVersion: autoscaling/v2",
      "kind: HorizontalPodAutoscaler",
      `metadata: {name: ${service}-api}`,
      "spec: {minReplicas: 3, maxReplicas: 12}",
      "",
    ].join("\n");
    files[`${overlay}/kustomization.yaml`] = [
      `namespace: ${service}-${environment}`,
      "resources: [../../base]",
      "components: [../../../../components/tracing]",
      "patches:",
      "  - path: scaling.yaml",
      `  - target: {kind: Ingress, name: ${service}}`,
      `    patch: '[{"op": "replace", "path": "/spec/rules/0/host", "value": "${service}.${environment}.example.com"}]'`,
      "configMapGenerator:",
      `  - {name: ${service}-environment, literals: [ENVIRONMENT=${environment}, LOG_LEVEL=info]}`,
      `images:\n  - {name: ghcr.io/acme/${service}, newTag: 1.2.0, digest: '${digest}'}\n`,
    ].join("\n");
  }
  return files;
}

/** What fullService' overlays share. */
export const sharedComponent: Readonly<Record<string, string>> = {
  "components/tracing/kustomization.yaml": [
    "apiVersion: kustomize.config.k8s.io/v1alpha1",
    "kind: Component",
    "patches:",
    "  - path: sidecar.yaml",
    "    target: {kind: Deployment}",
    "configMapGenerator:",
    "  - {name: tracing, literals: [ENDPOINT=http://collector:4317]}",
    "",
  ].join("\n"),
  "components/tracing/sidecar.yaml": [
    "apiVersion: apps/v1",
    "kind: Deployment",
    "metadata: {name: any}",
    "spec:",
    "  template:",
    "    spec:",
    "      containers:",
    "        - name: collector",
    `          image: ghcr.io/acme/collector:1.2.3@sha256:${"c".repeat(64)}`,
    "          envFrom: [{configMapRef: {name: tracing}}]",
    "",
  ].join("\n"),
};

function deployment(service: string, name: string, labels: Readonly<Record<string, string>>) {
  const probe = { httpGet: { path: "/healthz", port: "http" }, periodSeconds: 10 };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, labels },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          containers: [
            {
              name: service,
              image: `ghcr.io/acme/${service}`,
              ports: [{ name: "http", containerPort: 8080 }],
              envFrom: [{ configMapRef: { name: `${service}-settings` } }],
              env: ["DATABASE", "BROKER", "MAIL"].map((key) => ({
                name: `${key}_URL`,
                valueFrom: { secretKeyRef: { name: service, key: key.toLowerCase() } },
              })),
              resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "256Mi" } },
              readinessProbe: probe,
              livenessProbe: probe,
              securityContext: {
                runAsNonRoot: true,
                readOnlyRootFilesystem: true,
                allowPrivilegeEscalation: false,
              },
              volumeMounts: [{ name: "settings", mountPath: "/etc/settings" }],
            },
          ],
          volumes: [{ name: "settings", configMap: { name: `${service}-settings` } }],
        },
      },
    },
  };
}

/** What deploys them: an ApplicationSet for each environment, and the project. */
export function applicationSets(environments: readonly string[]): Readonly<Record<string, string>> {
  const repoURL = "https://github.com/acme/k8s";
  const project = [
    "apiVersion: argoproj.io/v1alpha1",
    "kind: AppProject",
    "metadata: {name: shop, namespace: argocd}",
    `spec: {sourceRepos: ['${repoURL}'], destinations: [{server: 'https://kubernetes.default.svc', namespace: '*'}]}`,
    "",
  ].join("\n");
  const sets = environments.map((environment) => [
    `argocd/${environment}.yaml`,
    [
      "apiVersion: argoproj.io/v1alpha1",
      "kind: ApplicationSet",
      `metadata: {name: ${environment}, namespace: argocd}`,
      "spec:",
      `  generators: [{git: {repoURL: '${repoURL}', revision: HEAD, directories: [{path: 'apps/*/overlays/${environment}'}]}}]`,
      "  template:",
      "    metadata: {name: '{{path[1]}}-{{path.basename}}'}",
      "    spec:",
      "      project: shop",
      `      source: {repoURL: '${repoURL}', targetRevision: HEAD, path: '{{path}}'}`,
      "      destination: {server: 'https://kubernetes.default.svc', namespace: '{{path[1]}}-{{path.basename}}'}",
      "      syncPolicy: {automated: {prune: true, selfHeal: true}}",
      "",
    ].join("\n"),
  ]);
  return { "argocd/project.yaml": project, ...Object.fromEntries(sets) };
}
