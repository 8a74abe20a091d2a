package io.github.pullquote.parser.internal.image;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Image;
import io.github.pullquote.parser.internal.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the pictures of a page and those that its metadata name into one list, each picture once. */
public final class ImageMerger {
    private ImageMerger() {}

    /** Returns the pictures of the page in order, before them those that only the metadata name. */
    public static ImmutableList<Image> merge(List<Image> shown, List<Image> named) {
        Set<String> files = new HashSet<>();
        Set<String> captions = new HashSet<>();
        shown.forEach(image -> {
            image.url().map(ImageMerger::file).ifPresent(files::add);
            image.caption().map(Letters::of).ifPresent(captions::add);
        });
        List<Image> merged = new ArrayList<>();
        named.stream()
                .filter(image -> image.url()
                        .map(ImageMerger::file)
                        .filter(files::contains)
                        .isEmpty())
                .filter(image -> image.caption()
                        .map(Letters::of)
                        .filter(captions::contains)
                        .isEmpty())
                .map(image -> shown.isEmpty() ? image : withoutCaption(image))
                .forEach(merged::add);
        merged.addAll(shown);
        return ImmutableList.copyOf(merged);
    }

    /** Where the page prints captions, one that it does not print is a description for machines. */
    private static Image withoutCaption(Image image) {
        return Image.builder().from(image).caption(Optional.empty()).build();
    }

    /** Copies of a picture in other sizes differ in folder and query. */
    private static String file(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
