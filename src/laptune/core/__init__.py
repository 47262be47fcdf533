"""What every stage needs: errors, files, manifests, settings, the console. No torch."""
