//go:build tools

// Package tools keeps the programs that are built here in go.mod.
package tools

import (
	_ "github.com/fluxcd/kustomize-controller"
	_ "github.com/fluxcd/source-controller"
)
