// Stands in for 'server-only' outside Next, where the package would throw.
export {};
