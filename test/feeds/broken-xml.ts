const ROOTS = [
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a>&</a>',
  '<a>&nbsp;</a>',
  '<a>&#1;</a>',
  '<a b="<"/>',
  '<a b="1" b="2"/>',
  '<a>]]></a>',
  '<x:a/>',
  'a',
  '<a b=1/>',
  '<a \u0008/>',
];

/** Documents that no XML parser may read. */
export const BROKEN_XML: readonly string[] = ROOTS.map(
  (root) => `<?xml version="1.0" encoding="utf-8"?>\n${root}`,
);
