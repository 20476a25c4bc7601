package org.streetunion.app.reporting.books;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of a chart as a tree: each below the one whose number it names, what names none or an unknown one at the top. */
public final class AccountTree {
    private final Map<Long, List<Account>> below = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Long, Account> byId = new LinkedHashMap<>();

    /** Of these accounts, by code. */
    public AccountTree(Collection<Account> accounts) {
        Map<String, Account> byCode = new HashMap<>();
        accounts.forEach(account -> {
            byId.put(account.id(), account);
            byCode.putIfAbsent(account.code(), account);
        });
        List<Account> tops = new ArrayList<>();
        for (Account account : accounts) {
            Account above = byCode.get(account.above());
            if (above == null) {
                tops.add(account);
            } else {
                below.computeIfAbsent(above.id(), each -> new ArrayList<>()).add(account);
            }
        }
        tops.forEach(account -> walk(account, 0, new HashSet<>()));
    }

    /**
     * An account in its place.
     *
     * @param account which
     * @param depth how many stand above it
     * @param leaf whether nothing is part of it
     */
    public record Node(Account account, int depth, boolean leaf) {}

    private void walk(Account account, int depth, Set<Long> way) {
        if (!way.add(account.id())) {
            return;
        }
        List<Account> parts = parts(account.id());
        nodes.add(new Node(account, depth, parts.isEmpty()));
        parts.forEach(part -> walk(part, depth + 1, way));
        way.remove(account.id());
    }

    /** Those of a kind, each behind the one it is part of. */
    public List<Node> of(String kind) {
        return nodes.stream().filter(node -> node.account().kind().equals(kind)).toList();
    }

    /** All, each behind the one it is part of. */
    public List<Node> all() {
        return List.copyOf(nodes);
    }

    /** What is part of an account, one step down. */
    public List<Account> parts(long account) {
        return below.getOrDefault(account, List.of());
    }

    /** Figures of accounts, each with those of its parts; what is unknown of all of them stays unknown. */
    public Map<Long, Long> rolled(Map<Long, Long> own) {
        Map<Long, Long> rolled = new HashMap<>();
        nodes.stream().filter(node -> node.depth() == 0).forEach(node -> roll(node.account().id(), own, rolled));
        return rolled;
    }

    private @Nullable Long roll(long account, Map<Long, Long> own, Map<Long, Long> rolled) {
        Long sum = own.get(account);
        for (Account part : parts(account)) {
            sum = Amounts.sum(sum, roll(part.id(), own, rolled));
        }
        if (sum != null) {
            rolled.put(account, sum);
        }
        return sum;
    }

    /** The sum over what stands at the top of a kind. */
    public long total(String kind, Map<Long, Long> rolled) {
        return of(kind).stream().filter(node -> node.depth() == 0)
                .mapToLong(node -> Amounts.known(rolled.get(node.account().id())))
                .sum();
    }
}
