/** Pictures on Discord: files that go along with a message, and a gallery in it that shows them. */
import type { RawFile } from "@discordjs/rest";
import { type APIMediaGalleryComponent, ComponentType } from "discord-api-types/v10";
import type { Drawn } from "#core/command/illustrate.ts";
import { balanced } from "#core/language/direction.ts";
import { pictureName } from "#core/picture/picture.ts";
import type { ImageBlock } from "#core/reply/reply.ts";
import { MAX_IMAGE_DETAIL, shortened } from "./limits.ts";

/** The gallery that shows the picture, which is sent as a file of that name. */
export function gallery({ picture, alt }: ImageBlock): APIMediaGalleryComponent {
  const description = shortened(balanced(alt), MAX_IMAGE_DETAIL);
  const media = { url: `attachment://${fileName(pictureName(picture))}` };
  return { type: ComponentType.MediaGallery, items: [{ media, description }] };
}

/** What a message says of the files that come with it; of none, too, so that an earlier picture goes. */
export function attachments(pictures: readonly Pick<Drawn, "name">[]) {
  return pictures.map(({ name }, index) => ({ id: String(index), filename: fileName(name) }));
}

export function files(pictures: readonly Drawn[]): RawFile[] {
  return pictures.map(({ name, png }) => ({
    name: fileName(name),
    data: Buffer.from(png),
    contentType: "image/png",
  }));
}

function fileName(name: string): string {
  return `${name}.png`;
}
