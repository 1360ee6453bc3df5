"""What people do here, an app each; none imports another."""
