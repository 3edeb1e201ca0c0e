import type { Language } from "../language/Language.ts";
import { additionPicture } from "./addition.ts";
import { agenciesPicture } from "./agencies.ts";
import { assistancePicture } from "./assistance.ts";
import { consulatesPicture } from "./consulates.ts";
import { growthPicture } from "./growth.ts";
import type { Picture } from "./Picture.ts";
import { timelinePicture } from "./timeline.ts";
import { tradePicture } from "./trade.ts";

const pictures = [
  timelinePicture,
  assistancePicture,
  additionPicture,
  agenciesPicture,
  tradePicture,
  growthPicture,
  consulatesPicture,
];

/** All pictures in one language, in the order of the paragraphs they stand beside. */
export function allPictures(language: Language): Picture[] {
  return pictures.map((picture) => picture(language));
}
