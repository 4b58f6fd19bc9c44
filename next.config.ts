import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The usual way puts the sheets of all components into one file for every page.
  experimental: { cssChunking: { type: "graph", requestCost: 20000 } },
};

export default config;
