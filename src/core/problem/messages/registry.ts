import type { ProblemMessages } from "../message.ts";

/** Faults of registries, of credentials for them, and of the images in them. */
export const registryProblems = () =>
  ({
    REGISTRY_UNREACHABLE: {
      message: "The registry {host} cannot be reached: {fault}.",
      hint: "Check the host name and that this runner can reach it; then run the step again.",
    },
    REGISTRY_UNAUTHORISED: {
      message: "Authentication required to {action} {repository} at {host}.",
      hint: "Log in before this step (docker/login-action), or give `registry-username` and `registry-password`.",
    },
    REGISTRY_DENIED: {
      message: "The registry {host} does not allow this step to {action} {repository}: {answer}.",
      hint: "Give the credential of this step the right to {action} this repository, and check that the repository exists: some registries give the same answer if it does not.",
    },
    REGISTRY_REFUSED: {
      message: "The registry {host} refuses {request}: {answer}.",
      hint: "Correct what the registry reports, then run the step again: it finds what is already copied.",
    },
    REGISTRY_FAILING: {
      message: "The registry {host} keeps failing at {request}: {answer}.",
      hint: "When the registry works again (enough disk space, for example), run the step again: it finds what is already copied.",
    },
    REGISTRY_NOT_A_REGISTRY: {
      message: "{url} answers like a web site, not like a registry: {answer}.",
      hint: "Check the host of the image; a login page or a proxy may answer instead.",
    },
    REGISTRY_UNSAFE_TARGET: {
      message: "The registry {host} redirects to {target}, and {why}.",
      hint: "The redirect is not followed. If this is your registry, configure its public https address.",
    },
    REGISTRY_TOO_LARGE: {
      message: "The answer of {host} to {request} is larger than {limit} bytes.",
      hint: "No manifest or config is that large. Check that the name is an image's.",
    },
    CREDENTIAL_HELPER_FAILED: {
      message: "The credential helper {helper} gives no credential for {host}: {fault}.",
      hint: "Run `docker login {host}` on this runner, or give `registry-username` and `registry-password`.",
    },
    DOCKER_CONFIG_INVALID: {
      message: "The docker config {path} is not a JSON object.",
      hint: "Correct or remove the file, or point DOCKER_CONFIG at another folder.",
    },
    IMAGE_NAME_INVALID: {
      message: "`{name}` is not an image repository.",
      hint: "Write it like ghcr.io/acme/orders: lower case, no tag, no digest, no https://.",
    },
    IMAGE_MISSING: {
      message: "There is no image {image}.",
      hint: "It was never pushed, or it was deleted since. Build it again, or name one that is there.",
    },
    IMAGE_TAG_MOVED: {
      message: "The tag {image} now points to {actual}, not {expected}.",
      hint: "Somebody pushed the tag again. Find out which of the two you want, and set that digest in Git.",
    },
    IMAGE_INCOMPLETE: {
      message: "The image {image} cannot be pulled: {missing} is gone from the registry.",
      hint: "A clean-up deleted a part of it. Build and push it again.",
    },
    IMAGE_DIGEST_MISMATCH: {
      message: "The registry returns other content for {image}: {actual}.",
      hint: "The content was damaged in the registry or on the way. Run the step again; if it stays, push the image again.",
    },
    IMAGE_UNSUPPORTED: {
      message: "The image {image} cannot be read: {fault}.",
      hint: "Only OCI and Docker schema 2 manifests can be promoted. Build the image with a current tool.",
    },
    TAG_TAKEN: {
      message: "The tag {image} already exists: it points to {there}, not {wanted}.",
      hint: "A version never changes its artifact. Release under another tag, or delete the tag if nobody runs it.",
    },
  }) as const satisfies ProblemMessages;
