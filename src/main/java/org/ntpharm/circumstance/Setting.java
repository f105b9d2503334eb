package org.ntpharm.circumstance;

import java.util.List;

/**
 * In what a claim was found to hold.
 *
 * @param species the species, in the order of the text
 * @param conditions the ids of the conditions that its population has
 * @param models the models and preparations, in the order of the text
 */
public record Setting(List<Species> species, List<String> conditions, List<String> models) {
    /** Of which nothing is said. */
    public static final Setting NONE = new Setting(List.of(), List.of(), List.of());

    public Setting {
        species = List.copyOf(species);
        conditions = List.copyOf(conditions);
        models = List.copyOf(models);
    }
}
