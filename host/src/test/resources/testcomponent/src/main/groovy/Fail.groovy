throw new IllegalStateException('the script refused')
