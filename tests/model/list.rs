//! The list that shares what copies have in common, held against a plain one over random changes.

use proptest::prelude::*;
use ulg::model::List;

/// One change; places are taken modulo the length.
#[derive(Debug, Clone)]
enum Deed {
    Push(u32),
    Insert(usize, u32),
    Remove(usize),
    Set(usize, u32),
    Append(u32),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        any::<u32>().prop_map(Deed::Push),
        (any::<usize>(), any::<u32>()).prop_map(|(at, item)| Deed::Insert(at, item)),
        any::<usize>().prop_map(Deed::Remove),
        (any::<usize>(), any::<u32>()).prop_map(|(at, item)| Deed::Set(at, item)),
        (0..200_u32).prop_map(Deed::Append),
    ]
}

fn done(list: &mut List<u32>, plain: &mut Vec<u32>, deed: &Deed) {
    let place = |at: usize| at.checked_rem(plain.len());
    match *deed {
        Deed::Push(item) => {
            list.push(item);
            plain.push(item);
        }
        Deed::Insert(at, item) => {
            let at = at % (plain.len() + 1);
            list.insert(at, item);
            plain.insert(at, item);
        }
        Deed::Remove(at) => {
            if let Some(at) = place(at) {
                assert_eq!(list.remove(at), plain.remove(at));
            }
        }
        Deed::Append(many) => {
            list.append((0..many).collect());
            plain.extend(0..many);
        }
        Deed::Set(at, item) => {
            if let Some(at) = place(at) {
                list[at] = item;
                plain[at] = item;
            }
        }
    }
}

fn same(list: &List<u32>, plain: &[u32]) {
    assert_eq!((list.len(), list.is_empty()), (plain.len(), plain.is_empty()));
    assert!(list.iter().eq(plain) && list.iter().rev().eq(plain.iter().rev()));
    assert!(plain.iter().enumerate().all(|(at, item)| list.get(at) == Some(item) && list[at] == *item));
    assert_eq!((list.get(plain.len()), list.first(), list.last()), (None, plain.first(), plain.last()));
    let mut both = list.iter();
    let from_ends = (0..plain.len()).map(|turn| if turn % 2 == 0 { both.next() } else { both.next_back() });
    assert_eq!(from_ends.flatten().count(), plain.len());
    assert_eq!(both.len(), 0);
}

proptest! {
    #[test]
    fn it_holds_what_a_plain_one_would(many in 0..500_usize, deeds in prop::collection::vec(deed(), 0..200)) {
        let mut plain: Vec<u32> = (0..).take(many).collect();
        let mut list = List::from(plain.clone());
        let (before, was) = (list.clone(), plain.clone());
        for deed in &deeds {
            done(&mut list, &mut plain, deed);
        }
        same(&list, &plain);
        same(&before, &was);
        // What stands outside of the places that are not shared is the same in both.
        let (now, then) = (list.unshared(&before), before.unshared(&list));
        assert_eq!(plain[..now.start], was[..then.start]);
        assert_eq!(plain[now.end..], was[then.end..]);
    }
}

#[test]
fn a_copy_shares_all_but_the_piece_that_was_changed() {
    let before: List<u32> = (0..10_000).collect();
    let mut after = before.clone();
    assert!(after.unshared(&before).is_empty());
    after[5_000] = 1;
    let places = after.unshared(&before);
    assert!(places.contains(&5_000) && places.len() <= 64, "{places:?}");
}
