/*
 * One calm hue for each area of skills, the same wherever the area shows. Neighbouring subjects have neighbouring hues.
 * The colour repeats what the words say; it never carries meaning alone.
 */
const HUES: Readonly<Record<string, number>> = {
  Programming: 255,
  Mathematics: 20,
  Statistics: 45,
  "Data work": 195,
  "Supervised learning": 145,
  "Unsupervised learning": 165,
  Evaluation: 120,
  "Deep learning": 300,
  "Computer vision": 325,
  "Natural language processing": 345,
  "Large language models": 280,
  "MLOps and production": 230,
  Cloud: 215,
  "ML strategy": 80,
  "Communication and proof": 65,
  Literacy: 95,
};

/** The hue of a skill's area in degrees (OKLCH); areas without a place here share a neutral one. */
export function areaHue(area: string): number {
  return HUES[area] ?? 180;
}
