// Five of Argo CD's programs in one: ARGOCD_BINARY_NAME says which. Its own main.go has more of them, which take longer to build.
package main

import (
	"log"
	"os"

	controller "github.com/argoproj/argo-cd/v3/cmd/argocd-application-controller/commands"
	askpass "github.com/argoproj/argo-cd/v3/cmd/argocd-git-ask-pass/commands"
	notifications "github.com/argoproj/argo-cd/v3/cmd/argocd-notification/commands"
	reposerver "github.com/argoproj/argo-cd/v3/cmd/argocd-repo-server/commands"
	server "github.com/argoproj/argo-cd/v3/cmd/argocd-server/commands"
	"github.com/spf13/cobra"
)

func main() {
	programs := map[string]func() *cobra.Command{
		"argocd-application-controller": controller.NewCommand,
		"argocd-git-ask-pass":           askpass.NewCommand,
		"argocd-notifications":          notifications.NewCommand,
		"argocd-repo-server":            reposerver.NewCommand,
		"argocd-server":                 server.NewCommand,
	}
	name := os.Getenv("ARGOCD_BINARY_NAME")
	program, known := programs[name]
	if !known {
		log.Fatalf("no such program: %q", name)
	}
	if err := program().Execute(); err != nil {
		os.Exit(1)
	}
}
