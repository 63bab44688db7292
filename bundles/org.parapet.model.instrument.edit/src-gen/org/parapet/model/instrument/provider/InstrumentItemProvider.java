/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage;

/**
 * This is the item provider adapter for a {@link org.parapet.model.instrument.Instrument} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class InstrumentItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstrumentItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addIdPropertyDescriptor(object);
			addEditionPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addShortTitlePropertyDescriptor(object);
			addAbstractPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addAuthorsPropertyDescriptor(object);
			addYearPropertyDescriptor(object);
			addPublisherPropertyDescriptor(object);
			addFidelityPropertyDescriptor(object);
			addFidelityNotePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_formatVersion_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_id_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Edition feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEditionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_edition_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_edition_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__EDITION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_title_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Short Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShortTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_shortTitle_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_shortTitle_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__SHORT_TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Abstract feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAbstractPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_abstract_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_abstract_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__ABSTRACT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_language_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Authors feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAuthorsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_authors_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_authors_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__AUTHORS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_year_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_year_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Publisher feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPublisherPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_publisher_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_publisher_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__PUBLISHER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fidelity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFidelityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_fidelity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_fidelity_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__FIDELITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fidelity Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFidelityNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Instrument_fidelityNote_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Instrument_fidelityNote_feature", "_UI_Instrument_type"),
				 InstrumentPackage.Literals.INSTRUMENT__FIDELITY_NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__SOURCE);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__FIT);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__SCALES);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__SECTIONS);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__SCORES);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__FINDING_KINDS);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__FINDING_RULES);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__ACTIONS);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__SIGNPOSTS);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__PROCESS);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__FRAMEWORKS);
			childrenFeatures.add(InstrumentPackage.Literals.INSTRUMENT__ERRATA);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Instrument.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Instrument"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Instrument)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Instrument_type") :
			getString("_UI_Instrument_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Instrument.class)) {
			case InstrumentPackage.INSTRUMENT__FORMAT_VERSION:
			case InstrumentPackage.INSTRUMENT__ID:
			case InstrumentPackage.INSTRUMENT__EDITION:
			case InstrumentPackage.INSTRUMENT__TITLE:
			case InstrumentPackage.INSTRUMENT__SHORT_TITLE:
			case InstrumentPackage.INSTRUMENT__ABSTRACT:
			case InstrumentPackage.INSTRUMENT__LANGUAGE:
			case InstrumentPackage.INSTRUMENT__AUTHORS:
			case InstrumentPackage.INSTRUMENT__YEAR:
			case InstrumentPackage.INSTRUMENT__PUBLISHER:
			case InstrumentPackage.INSTRUMENT__FIDELITY:
			case InstrumentPackage.INSTRUMENT__FIDELITY_NOTE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case InstrumentPackage.INSTRUMENT__SOURCE:
			case InstrumentPackage.INSTRUMENT__FIT:
			case InstrumentPackage.INSTRUMENT__SCALES:
			case InstrumentPackage.INSTRUMENT__SECTIONS:
			case InstrumentPackage.INSTRUMENT__SCORES:
			case InstrumentPackage.INSTRUMENT__FINDING_KINDS:
			case InstrumentPackage.INSTRUMENT__FINDING_RULES:
			case InstrumentPackage.INSTRUMENT__ACTIONS:
			case InstrumentPackage.INSTRUMENT__SIGNPOSTS:
			case InstrumentPackage.INSTRUMENT__PROCESS:
			case InstrumentPackage.INSTRUMENT__FRAMEWORKS:
			case InstrumentPackage.INSTRUMENT__ERRATA:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__SOURCE,
				 InstrumentFactory.eINSTANCE.createSource()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__FIT,
				 InstrumentFactory.eINSTANCE.createFit()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__SCALES,
				 InstrumentFactory.eINSTANCE.createResponseScale()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__SECTIONS,
				 InstrumentFactory.eINSTANCE.createSection()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__SCORES,
				 InstrumentFactory.eINSTANCE.createScore()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__FINDING_KINDS,
				 InstrumentFactory.eINSTANCE.createFindingKind()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__FINDING_RULES,
				 InstrumentFactory.eINSTANCE.createFindingRule()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__ACTIONS,
				 InstrumentFactory.eINSTANCE.createAction()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__SIGNPOSTS,
				 InstrumentFactory.eINSTANCE.createSignpost()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__PROCESS,
				 InstrumentFactory.eINSTANCE.createProcess()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__FRAMEWORKS,
				 InstrumentFactory.eINSTANCE.createFramework()));

		newChildDescriptors.add
			(createChildParameter
				(InstrumentPackage.Literals.INSTRUMENT__ERRATA,
				 InstrumentFactory.eINSTANCE.createErratum()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return InstrumentEditPlugin.INSTANCE;
	}

}
