# Says how a rollout ended, from the outcomes of its steps: `outcome` and `reason`, and exit 1 unless everything is as it was wished.
code=1
reason="$PROMOTE_REASON"
case "$PROMOTE" in
  proposed | superseded | planned) outcome="$PROMOTE" code=0 ;;
  blocked) outcome=blocked ;;
  promoted | unchanged)
    outcome=failed
    reason="$AWAIT_REASON"
    case "$AWAIT" in
      superseded) outcome=superseded code=0 ;;
      suspended) if [ "$ON_SUSPENDED" = pass ]; then outcome=rolled-out code=0; fi ;;
      healthy)
        if [ "$VERIFIED" = true ]; then
          outcome=rolled-out code=0
          if [ "$PROMOTE" = unchanged ]; then outcome=unchanged; fi
        else
          reason="$AWAIT_REASON It was not verified: $VERIFY_REASON"
        fi
        ;;
    esac
    if [ "$UNDO" = true ]; then
      reason="$reason $ROLLBACK_REASON"
      case "$ROLLBACK" in
        rolled-back)
          outcome=rollback-failed
          reason="$reason $BACK_REASON"
          case "$BACK" in healthy | superseded) outcome=rolled-back ;; esac
          ;;
        # Somebody went forward meanwhile, or a person decides.
        superseded) outcome=superseded ;;
        proposed) outcome=proposed ;;
        *) outcome=rollback-failed ;;
      esac
    fi
    ;;
  *) outcome=failed ;;
esac
# One line, whatever a controller said.
reason="$(printf '%s' "$reason" | tr -s '[:cntrl:] ' ' ')"
printf 'outcome=%s\nreason=%s\n' "$outcome" "$reason" >> "$GITHUB_OUTPUT"
printf '%s\n' "Rollout: $outcome."
exit "$code"
