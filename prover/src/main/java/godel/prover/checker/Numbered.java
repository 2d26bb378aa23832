package godel.prover.checker;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The items of one kind, by the numbers of their lines, until they are forgotten. They stand on pages, and a page without items
 * is dropped, so memory is proportional to the items kept.
 */
final class Numbered<T> {
    private static final int PAGE = 1 << 10;

    private final String kind;
    private final int limit;
    private Object[][] pages = new Object[16][];
    private int[] kept = new int[16];
    private int count;
    private int live;
    private int mostLive;

    /** @param kind what an item is called in messages */
    Numbered(String kind, int limit) {
        this.kind = kind;
        this.limit = limit;
    }

    /** {@return how many there were so far, and the number of the next} */
    int count() {
        return count;
    }

    /** {@return how many were live at once, at most} */
    int mostLive() {
        return mostLive;
    }

    void add(T item) throws Refusal {
        if (count >= limit) {
            throw Refusal.limit(kind + "s", limit);
        }
        int page = count / PAGE;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, 2 * page);
            kept = Arrays.copyOf(kept, 2 * page);
        }
        if (pages[page] == null) {
            pages[page] = new Object[PAGE];
        }
        pages[page][count % PAGE] = item;
        kept[page]++;
        count++;
        mostLive = Math.max(mostLive, ++live);
    }

    /** {@return the item of the number that stands in the next field} */
    T get(Fields fields) throws Refusal {
        return get(fields.earlier(kind, count));
    }

    /** Forgets the item of the number that stands in the next field; {@return the item} */
    T forget(Fields fields) throws Refusal {
        int number = fields.earlier(kind, count);
        T item = get(number);
        int page = number / PAGE;
        pages[page][number % PAGE] = null;
        // The page being filled stays.
        if (--kept[page] == 0 && page != count / PAGE) {
            pages[page] = null;
        }
        live--;
        return item;
    }

    /** Does something with every item not forgotten, in order. */
    @SuppressWarnings("unchecked") // Only add puts anything here.
    void forEach(Consumer<? super T> action) {
        for (Object[] page : pages) {
            if (page != null) {
                for (Object item : page) {
                    if (item != null) {
                        action.accept((T) item);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // Only add puts anything here.
    private T get(int number) throws Refusal {
        Object[] page = pages[number / PAGE];
        Object item = page == null ? null : page[number % PAGE];
        if (item == null) {
            throw new Refusal(kind + " " + number + " was forgotten before");
        }
        return (T) item;
    }
}
