/** The pages in the order in which they stand in the sidebar and are read. */
export const contents = [
  {name: "Overview", path: "/"},
  {
    name: "The coverage",
    pages: [
      {name: "Read", path: "/read/"},
      {name: "Who speaks", path: "/who-speaks"},
      {name: "What happened, when", path: "/when"}
    ]
  },
  {
    name: "About",
    pages: [
      {name: "How it works", path: "/how"},
      {name: "The data", path: "/data"}
    ]
  }
];
