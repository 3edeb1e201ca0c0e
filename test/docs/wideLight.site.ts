import { testSoundPages } from "./soundPages.ts";

testSoundPages("light", 1440);
