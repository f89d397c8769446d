interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[]; importers: readonly string[] } | null;
}

const entry = /\/src\/main\.tsx$/;
const own = /\/src\//;

/**
 * Keeps all of our modules that the first view needs in one chunk. Left alone, the bundler makes a chunk of every
 * handful of them that a part loaded later needs too, which packs worse and asks for twenty files.
 */
export function firstChunk() {
  let first: Set<string> | undefined;
  function needed(id: string, graph: ModuleGraph): Set<string> {
    const found = new Set([id]);
    for (const one of found)
      for (const next of graph.getModuleInfo(one)?.importedIds ?? []) if (own.test(next)) found.add(next);
    return found;
  }
  function entryAbove(id: string, graph: ModuleGraph): string | undefined {
    const seen = new Set([id]);
    for (const one of seen) {
      if (entry.test(one)) return one;
      for (const above of graph.getModuleInfo(one)?.importers ?? []) seen.add(above);
    }
    return undefined;
  }
  return (id: string, graph: ModuleGraph): string | null => {
    if (!own.test(id) || id.includes('node_modules')) return null;
    const start = first ? undefined : entryAbove(id, graph);
    if (start !== undefined) first = needed(start, graph);
    return first?.has(id) ? 'first' : null;
  };
}
